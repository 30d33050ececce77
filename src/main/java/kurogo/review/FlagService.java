package kurogo.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.FlagNotChanged.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flags of a round and what people decide about them. */
@Service
@Transactional
public class FlagService {

    private final FlagRepository flags;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    FlagService(FlagRepository flags, CurrentUser currentUser, AuditTrail auditTrail, Clock clock) {
        this.flags = flags;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All flags of a round, resolved ones too, by rule, municipality and programme. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrackedFlag> ofRound(long roundId) {
        return flags.ofRound(roundId);
    }

    /** All flags of a municipality, newest round first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrackedFlag> ofMunicipality(MunicipalityCode code) {
        return flags.ofMunicipality(code);
    }

    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<TrackedFlag> find(long flagId) {
        return flags.find(flagId);
    }

    /** The flags of some numbers, so far as there are such. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrackedFlag> named(Collection<Long> flagIds) {
        return flags.named(flagIds);
    }

    /** What happened to a flag, oldest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<FlagEvent> history(long flagId) {
        return flags.history(flagId);
    }

    /**
     * Moves a flag to another state.
     *
     * @param read the flag as the person saw it
     * @param to the state decided on
     * @param reason why; may be empty only where {@link FlagState#needsReason()} says so
     * @throws FlagNotChanged when it is not possible, or somebody else was faster; nothing is changed then
     */
    @ForStaff
    public void decide(TrackedFlag read, FlagState to, String reason) {
        if (to.needsReason() && reason.isBlank()) {
            throw new FlagNotChanged(Reason.REASON_MISSING);
        }
        if (!read.state().decisions().contains(to)) {
            throw new FlagNotChanged(Reason.NOT_POSSIBLE_NOW);
        }
        change(read, to, read.assignee(), FlagEvent.Kind.DECIDED, reason.strip());
    }

    /** Makes a user responsible for a flag, or nobody. */
    @ForStaff
    public void assign(TrackedFlag read, Optional<Long> userId) {
        change(read, read.state(), userId, FlagEvent.Kind.ASSIGNED, "");
    }

    private void change(TrackedFlag read, FlagState to, Optional<Long> assignee, FlagEvent.Kind kind, String reason) {
        Instant now = clock.instant();
        if (!flags.decide(read, to, assignee, now)) {
            throw new FlagNotChanged(flags.find(read.id()).isPresent() ? Reason.CHANGED_MEANWHILE : Reason.UNKNOWN);
        }
        FlagEvent event =
                new FlagEvent(read.id(), now, currentUser.get().displayName(), kind, read.state(), to, reason);
        flags.addEvents(List.of(event));
        auditTrail.record(
                "flag." + kind.name().toLowerCase(java.util.Locale.ROOT), "flag/" + read.id(), before(read), event);
    }

    private static FlagStanding before(TrackedFlag flag) {
        return new FlagStanding(flag.state(), flag.assignee());
    }

    /** What the audit trail keeps of a flag. */
    record FlagStanding(FlagState state, Optional<Long> assignee) {}
}
