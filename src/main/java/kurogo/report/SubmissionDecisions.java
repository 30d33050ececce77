package kurogo.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Staff's decisions on submissions that are there. */
@Component
class SubmissionDecisions {

    private final OpenRounds openRounds;
    private final SubmissionRepository submissions;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SubmissionDecisions(
            OpenRounds openRounds,
            SubmissionRepository submissions,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.openRounds = openRounds;
        this.submissions = submissions;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    Submission accept(Submission seen, Optional<Long> standing) {
        hold(seen, Set.of(SubmissionState.HANDED_IN));
        return count("submission.accepted", seen, standing, "");
    }

    Submission reinstate(Submission seen, Optional<Long> standing, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A submission counts again for a reason");
        }
        hold(seen, Set.of(SubmissionState.SUPERSEDED, SubmissionState.RETURNED));
        return count("submission.reinstated", seen, standing, reason.strip());
    }

    Submission sendBack(Submission seen, String remark) {
        if (remark.isBlank()) {
            throw new IllegalArgumentException("A submission is sent back with a remark");
        }
        hold(seen, Set.of(SubmissionState.HANDED_IN, SubmissionState.ACCEPTED));
        return decide("submission.sentBack", seen, SubmissionState.RETURNED, null, remark.strip());
    }

    private Submission count(String action, Submission seen, Optional<Long> standing, String remark) {
        Set<MunicipalityCode> municipality = Set.of(seen.municipality());
        Map<MunicipalityCode, StandingVersion> now = submissions.standing(seen.roundId(), municipality);
        if (!now.getOrDefault(seen.municipality(), StandingVersion.NONE)
                .counted()
                .equals(standing)) {
            throw new StandingChangedException(municipality);
        }
        submissions.vacate(seen.roundId(), municipality, Slot.COUNTED);
        return decide(action, seen, SubmissionState.ACCEPTED, Slot.COUNTED, remark);
    }

    private Submission decide(
            String action, Submission seen, SubmissionState state, @Nullable Slot slot, String remark) {
        submissions.decide(
                seen, state, slot, new Decision(clock.instant(), user.get().displayName()), remark);
        Submission now = current(seen);
        auditTrail.record(action, "submission/" + seen.id(), seen, now);
        return now;
    }

    /** Holds the round and makes sure that the submission is as the person saw it. */
    private void hold(Submission seen, Set<SubmissionState> allowed) {
        openRounds.hold(seen.roundId());
        Submission current = current(seen);
        if (!current.equals(seen)) {
            throw new StaleVersionException(seen);
        }
        if (!allowed.contains(current.state())) {
            throw new IllegalStateException("Not possible for a submission that is " + current.state());
        }
    }

    private Submission current(Submission seen) {
        return submissions.find(List.of(seen.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No submission " + seen.id()));
    }
}
