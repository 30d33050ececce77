package kurogo.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kurogo.access.AuditTrail;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
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
    private final FlagEventRepository events;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    FlagService(
            FlagRepository flags,
            FlagEventRepository events,
            ColleagueService colleagues,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.flags = flags;
        this.events = events;
        this.colleagues = colleagues;
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

    /** All flags of a municipality, newest round first, without the members of the groups it was compared with. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrackedFlag> ofMunicipality(MunicipalityCode code) {
        return flags.ofMunicipality(code);
    }

    /** What happened to the flags on a municipality, oldest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<FlagEvent> eventsOf(MunicipalityCode code) {
        return events.ofMunicipality(code);
    }

    /** What happened to the flags of a round, oldest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<FlagEvent> eventsIn(long roundId) {
        return events.ofRound(roundId);
    }

    /** A flag by its number. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<TrackedFlag> find(long flagId) {
        return flags.find(flagId);
    }

    /** All flags of some municipalities, newest round first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<TrackedFlag> ofMunicipalities(Collection<MunicipalityCode> codes) {
        return flags.ofMunicipalities(codes);
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
        return events.ofFlag(flagId);
    }

    /** Moves a flag to another state; see {@link #decideAll}. */
    @ForStaff
    public void decide(TrackedFlag read, FlagState to, String reason) {
        decideAll(List.of(read), to, reason);
    }

    /**
     * Moves flags to another state, all of them or none.
     *
     * @param read the flags as the person saw them
     * @param to the state decided on
     * @param reason why; may be empty only where {@link FlagState#needsReason()} says so
     * @throws FlagNotChanged when it is not possible for one of them, or somebody else was faster; nothing is changed then
     */
    @ForStaff
    public void decideAll(List<TrackedFlag> read, FlagState to, String reason) {
        if (to.needsReason() && reason.isBlank()) {
            throw new FlagNotChanged(Reason.REASON_MISSING, read);
        }
        List<TrackedFlag> impossible = read.stream()
                .filter(flag -> !flag.state().decisions().contains(to))
                .toList();
        if (!impossible.isEmpty()) {
            throw new FlagNotChanged(Reason.NOT_POSSIBLE_NOW, impossible);
        }
        Done done = new Done(FlagEvent.Kind.DECIDED, reason.strip(), "");
        change(read, flag -> new FlagDecision(flag, to, flag.assignee()), done);
    }

    /** Makes a user responsible for a flag, or nobody; see {@link #assignAll}. */
    @ForStaff
    public void assign(TrackedFlag read, Optional<Long> userId) {
        assignAll(List.of(read), userId);
    }

    /**
     * Makes a user responsible for flags, or nobody: all of them or none.
     *
     * @param userId a member of staff, or nobody
     * @throws FlagNotChanged when the user does not work on flags, or somebody else was faster; nothing is changed then
     */
    @ForStaff
    public void assignAll(List<TrackedFlag> read, Optional<Long> userId) {
        String name = userId.map(
                        id -> colleagues.responsible(id).orElseThrow(() -> new FlagNotChanged(Reason.NOT_STAFF, read)))
                .map(Colleague::name)
                .orElse("");
        Done done = new Done(FlagEvent.Kind.ASSIGNED, "", name);
        change(read, flag -> new FlagDecision(flag, flag.state(), userId), done);
    }

    private void change(List<TrackedFlag> read, Function<TrackedFlag, FlagDecision> decision, Done done) {
        Instant now = clock.instant();
        List<FlagDecision> decisions = read.stream().map(decision).toList();
        List<TrackedFlag> stale = flags.decide(decisions, now);
        if (!stale.isEmpty()) {
            boolean known = flags.find(stale.getFirst().id()).isPresent();
            throw new FlagNotChanged(known ? Reason.CHANGED_MEANWHILE : Reason.UNKNOWN, stale);
        }
        String actor = currentUser.get().displayName();
        events.add(decisions.stream().map(each -> done.to(each, now, actor)).toList());
        String action = "flag." + done.kind().name().toLowerCase(Locale.ROOT);
        decisions.forEach(each -> auditTrail.record(
                action,
                "flag/" + each.read().id(),
                new Standing(each.read().state(), each.read().assignee(), ""),
                new Standing(each.state(), each.assignee(), done.reason())));
    }

    /** What was done, the same for each flag. */
    private record Done(FlagEvent.Kind kind, String reason, String assignee) {

        FlagEvent to(FlagDecision decision, Instant at, String actor) {
            TrackedFlag read = decision.read();
            return new FlagEvent(
                    read.id(), at, actor, kind, read.state(), decision.state(), reason, assignee, Optional.empty());
        }
    }

    /** What the audit trail keeps of a flag. */
    private record Standing(FlagState state, Optional<Long> assignee, String reason) {}
}
