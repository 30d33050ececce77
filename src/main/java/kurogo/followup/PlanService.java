package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForAdministrators;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.plan.Factor;
import kurogo.followup.plan.Ranking;
import kurogo.followup.plan.Situation;
import kurogo.followup.plan.Weights;
import kurogo.report.StaleVersionException;
import kurogo.review.rule.Severity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to talk to next, and why; people pin, snooze and dismiss, administrators set the weights. */
@Service
@Transactional
public class PlanService {

    private static final int MONTHS_A_MANAGER_IS_NEW = 12;

    private final PlanRepository plan;
    private final ConversationListRepository conversations;
    private final AreaService area;
    private final ObjectProvider<TrainingReach> training;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    PlanService(
            PlanRepository plan,
            ConversationListRepository conversations,
            AreaService area,
            ObjectProvider<TrainingReach> training,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.plan = plan;
        this.conversations = conversations;
        this.area = area;
        this.training = training;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The plan as it stands today: whoever something speaks for, and whoever somebody decided about. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public FollowUpPlan plan() {
        LocalDate today = JapanTime.today(clock);
        Map<MunicipalityCode, LocalDate> contacts = conversations.latestHeld();
        Map<MunicipalityCode, PlanMark> marks = plan.marks();
        Map<Boolean, List<PlanLine>> lines = Ranking.of(
                        situations(today, contacts), weights().weights())
                .stream()
                .map(priority -> new PlanLine(
                        priority,
                        Optional.ofNullable(contacts.get(priority.municipality())),
                        Optional.ofNullable(marks.get(priority.municipality()))
                                .filter(mark -> mark.stands(priority, today))))
                .filter(PlanLine::isListed)
                .collect(Collectors.partitioningBy(line -> line.mark()
                        .filter(mark -> mark.hides(line.priority(), today))
                        .isPresent()));
        return new FollowUpPlan(pinnedFirst(lines.getOrDefault(false, List.of())), lines.getOrDefault(true, List.of()));
    }

    private static List<PlanLine> pinnedFirst(List<PlanLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(PlanLine::isPinned).reversed())
                .toList();
    }

    private List<Situation> situations(LocalDate today, Map<MunicipalityCode, LocalDate> contacts) {
        Map<MunicipalityCode, Map<Severity, Integer>> flags = plan.openFlags();
        Map<MunicipalityCode, Integer> overdue = plan.overdue(today);
        Set<MunicipalityCode> newManagers = plan.withManagerSinceAfter(today.minusMonths(MONTHS_A_MANAGER_IS_NEW));
        Set<MunicipalityCode> preparing = plan.preparing();
        Optional<Set<MunicipalityCode>> trained =
                training.stream().findFirst().map(TrainingReach::everReached).filter(reached -> !reached.isEmpty());
        return area.municipalities().stream()
                .map(Municipality::code)
                .map(code -> {
                    Map<Factor, Integer> amounts = new EnumMap<>(Factor.class);
                    Map<Severity, Integer> ofMunicipality = flags.getOrDefault(code, Map.of());
                    amounts.put(Factor.ALERTS, ofMunicipality.getOrDefault(Severity.ALERT, 0));
                    amounts.put(Factor.CAUTIONS, ofMunicipality.getOrDefault(Severity.CAUTION, 0));
                    amounts.put(Factor.NOTES, ofMunicipality.getOrDefault(Severity.NOTE, 0));
                    amounts.put(Factor.OVERDUE_ACTIONS, overdue.getOrDefault(code, 0));
                    amounts.put(Factor.NEW_MANAGER, newManagers.contains(code) ? 1 : 0);
                    amounts.put(Factor.PREPARING, preparing.contains(code) ? 1 : 0);
                    trained.ifPresent(reached -> amounts.put(Factor.NEVER_TRAINED, reached.contains(code) ? 0 : 1));
                    Optional.ofNullable(contacts.get(code))
                            .ifPresentOrElse(
                                    day -> amounts.put(Factor.MONTHS_SINCE_CONTACT, monthsBetween(day, today)),
                                    () -> amounts.put(Factor.NEVER_CONTACTED, 1));
                    return new Situation(code, amounts);
                })
                .toList();
    }

    /** Whole months; none where the day is yet to come, as a taken-over record may say. */
    private static int monthsBetween(LocalDate day, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(day, today));
    }

    /** Puts a municipality above all others. */
    @ForStaff
    public void pin(PlanLine seen) {
        mark(seen, PlanMark.Kind.PINNED, Optional.empty(), "");
    }

    /**
     * Leaves a municipality out until some day.
     *
     * @throws FollowUpRefused without a reason, or when the day is not to come
     * @throws StaleVersionException when somebody decided meanwhile
     */
    @ForStaff
    public void snooze(PlanLine seen, LocalDate until, String reason) {
        FollowUpRefused.when(reason.isBlank(), FollowUpRefused.Reason.REASON_MISSING);
        FollowUpRefused.when(!until.isAfter(JapanTime.today(clock)), FollowUpRefused.Reason.NOT_LATER);
        mark(seen, PlanMark.Kind.SNOOZED, Optional.of(until), reason.strip());
    }

    /**
     * Leaves a municipality out until more speaks for it than now; that time goes by is not more.
     *
     * @throws FollowUpRefused without a reason
     * @throws StaleVersionException when somebody decided meanwhile
     */
    @ForStaff
    public void dismiss(PlanLine seen, String reason) {
        FollowUpRefused.when(reason.isBlank(), FollowUpRefused.Reason.REASON_MISSING);
        mark(seen, PlanMark.Kind.DISMISSED, Optional.empty(), reason.strip());
    }

    /**
     * Lets a municipality stand where its score puts it.
     *
     * @throws StaleVersionException when somebody decided meanwhile
     */
    @ForStaff
    public void unmark(PlanLine seen) {
        seen.mark().ifPresent(this::remove);
    }

    private void mark(PlanLine seen, PlanMark.Kind kind, Optional<LocalDate> until, String reason) {
        FollowUpRefused.when(reason.length() > ActionService.LONGEST_REASON, FollowUpRefused.Reason.TOO_LONG);
        unmark(seen);
        Optional<PlanMark> fallen = fallen(seen);
        fallen.ifPresent(this::remove);
        PlanMark mark = new PlanMark(
                seen.municipality(),
                kind,
                until,
                seen.priority().amounts(),
                reason,
                clock.instant(),
                currentUser.get().displayName(),
                seen.mark().or(() -> fallen).map(PlanMark::version).orElse(0) + 1);
        if (!plan.insert(mark)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("plan.marked", subject(mark), "", mark);
    }

    /** A decision that says nothing any more, and so is not on the screen, makes room for the next. */
    private Optional<PlanMark> fallen(PlanLine seen) {
        return Optional.ofNullable(plan.marks().get(seen.municipality()))
                .filter(mark -> !mark.stands(seen.priority(), JapanTime.today(clock)));
    }

    private void remove(PlanMark mark) {
        if (!plan.remove(mark)) {
            throw new StaleVersionException(mark);
        }
        auditTrail.record("plan.unmarked", subject(mark), mark, "");
    }

    private static String subject(PlanMark mark) {
        return "plan/" + mark.municipality().digits();
    }

    /** The weights that stand. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public WeightsVersion weights() {
        return plan.weights().orElseGet(() -> new WeightsVersion(Weights.usual(), 0, Optional.empty()));
    }

    /**
     * Sets other weights.
     *
     * @throws StaleVersionException when somebody set others meanwhile
     */
    @ForAdministrators
    public WeightsVersion changeWeights(WeightsVersion seen, Weights weights) {
        Conversation.Change change =
                new Conversation.Change(clock.instant(), currentUser.get().displayName());
        if (weights().version() != seen.version() || !plan.insert(seen.version() + 1, weights, change)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("plan.weightsChanged", "plan/weights", seen.weights(), weights);
        return weights();
    }
}
