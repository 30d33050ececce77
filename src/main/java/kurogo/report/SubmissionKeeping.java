package kurogo.report;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Keeps new reports as the next versions of their municipalities. */
@Component
class SubmissionKeeping {

    private final OpenRounds openRounds;
    private final SubmissionRepository submissions;
    private final AnswerWritingRepository answers;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SubmissionKeeping(
            OpenRounds openRounds,
            SubmissionRepository submissions,
            AnswerWritingRepository answers,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.openRounds = openRounds;
        this.submissions = submissions;
        this.answers = answers;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    List<Submission> accept(long roundId, List<NewSubmission> reports) {
        openRounds.hold(roundId);
        Map<MunicipalityCode, StandingVersion> standing = submissions.standing(roundId, municipalities(reports));
        requireAsSeen(reports, standing);
        List<Submission> kept = keep(roundId, reports, standing, Slot.COUNTED);
        auditTrail.record("submission.accepted", "round/" + roundId, "", kept);
        return kept;
    }

    void acceptMany(long roundId, List<NewSubmission> reports) {
        openRounds.hold(roundId);
        Map<MunicipalityCode, StandingVersion> standing = submissions.standing(roundId);
        requireAsSeen(reports, standing);
        write(roundId, reports, standing, Slot.COUNTED);
        auditTrail.record(
                "submission.acceptedMany",
                "round/" + roundId,
                "",
                reports.stream().map(report -> report.municipality().digits()).collect(Collectors.joining(" ")));
    }

    List<Submission> handIn(long roundId, List<NewSubmission> reports) {
        reports.forEach(report -> user.requireMaySee(report.municipality()));
        openRounds.hold(roundId);
        Map<MunicipalityCode, StandingVersion> standing = submissions.standing(roundId, municipalities(reports));
        List<Submission> kept = keep(roundId, reports, standing, Slot.AWAITING);
        auditTrail.record("submission.handedIn", "round/" + roundId, "", kept);
        return kept;
    }

    private List<Submission> keep(
            long roundId, List<NewSubmission> reports, Map<MunicipalityCode, StandingVersion> standing, Slot slot) {
        return submissions.find(write(roundId, reports, standing, slot).values());
    }

    /** Writes reports and returns their ids by municipality. */
    private Map<MunicipalityCode, Long> write(
            long roundId, List<NewSubmission> reports, Map<MunicipalityCode, StandingVersion> standing, Slot slot) {
        Set<MunicipalityCode> replaced = municipalities(reports);
        replaced.retainAll(standing.keySet());
        submissions.vacate(roundId, replaced, slot);
        Instant now = clock.instant();
        Optional<Decision> decision =
                slot == Slot.COUNTED ? Optional.of(new Decision(now, user.get().displayName())) : Optional.empty();
        Map<MunicipalityCode, Long> ids = submissions.insert(reports.stream()
                .map(report -> new SubmissionEntry(
                        roundId,
                        report,
                        nextNumber(standing, report),
                        slot,
                        now,
                        user.get().displayName(),
                        decision))
                .toList());
        ids.keySet().retainAll(municipalities(reports));
        Map<Long, NewSubmission> reportsById = new HashMap<>();
        reports.forEach(report -> reportsById.put(ids.get(report.municipality()), report));
        answers.insert(reportsById);
        return ids;
    }

    private static int nextNumber(Map<MunicipalityCode, StandingVersion> standing, NewSubmission report) {
        return standing.getOrDefault(report.municipality(), StandingVersion.NONE)
                        .lastNumber()
                + 1;
    }

    private static void requireAsSeen(List<NewSubmission> reports, Map<MunicipalityCode, StandingVersion> standing) {
        Set<MunicipalityCode> changed = reports.stream()
                .filter(report -> !standing.getOrDefault(report.municipality(), StandingVersion.NONE)
                        .counted()
                        .equals(report.standing()))
                .map(NewSubmission::municipality)
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            throw new StandingChangedException(changed);
        }
    }

    private static Set<MunicipalityCode> municipalities(List<NewSubmission> reports) {
        Set<MunicipalityCode> codes =
                reports.stream().map(NewSubmission::municipality).collect(Collectors.toCollection(HashSet::new));
        if (codes.size() != reports.size() || codes.isEmpty()) {
            throw new IllegalArgumentException("One report for each of at least one municipality");
        }
        return codes;
    }
}
