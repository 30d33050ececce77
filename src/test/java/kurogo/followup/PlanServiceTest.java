package kurogo.followup;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.plan.Factor;
import kurogo.followup.plan.Reason;
import kurogo.followup.plan.Weights;
import kurogo.report.ReportingRound;
import kurogo.report.StaleVersionException;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.OneRound;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(OneRound.class)
class PlanServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    PlanService plan;

    @Autowired
    DraftService drafts;

    @Autowired
    ContactBookService contacts;

    @Autowired
    OneRound round;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    DSLContext database;

    @BeforeEach
    void cityTalkedToLongAgoAndTownYesterday() {
        ThreeMunicipalities.importThrough(imports);
        talk(CITY, Talks.TODAY.minusMonths(5), Talks.action(CITY, "配置を見直す", Talks.TODAY.minusDays(3)));
        talk(TOWN, Talks.TODAY.minusDays(1));
    }

    private void talk(MunicipalityCode municipality, LocalDate day, NewAction... agreed) {
        asStaff(() -> drafts.keep(
                drafts.begin(Draft.Work.agreeing(Talks.held(day, municipality), List.of(agreed))), Resolution.NONE));
    }

    private PlanLine line(MunicipalityCode code) {
        FollowUpPlan now = asStaff(plan::plan);
        return Stream.concat(now.lines().stream(), now.leftOut().stream())
                .filter(line -> line.municipality().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<MunicipalityCode> order() {
        return asStaff(plan::plan).lines().stream().map(PlanLine::municipality).toList();
    }

    private static <T> T decide(Runnable decision, T value) {
        return asStaff(() -> {
            decision.run();
            return value;
        });
    }

    @Test
    void whoeverWasNeverTalkedToComesFirstAndWhoeverNeedsNothingIsLeftOut() {
        assertThat(order()).containsExactly(VILLAGE, CITY);
        assertThat(line(CITY).lastContact()).contains(Talks.TODAY.minusMonths(5));
        assertThat(line(CITY).priority().reasons())
                .containsExactlyInAnyOrder(
                        new Reason(Factor.MONTHS_SINCE_CONTACT, 5, 20), new Reason(Factor.OVERDUE_ACTIONS, 1, 20));
    }

    @Test
    void aRecordOfADayYetToComeDoesNotStopThePlan() {
        database.update(CONVERSATION_MUNICIPALITY)
                .set(CONVERSATION_MUNICIPALITY.TALKED_ON, Talks.TODAY.plusMonths(3))
                .execute();
        assertThat(line(CITY).priority().reasons())
                .containsExactlyInAnyOrder(new Reason(Factor.OVERDUE_ACTIONS, 1, 20));
    }

    @Test
    void whatTheNewestReportSaysCountsAndWhatItHasOvertakenDoesNot() {
        for (int year : List.of(5, 6)) {
            ReportingRound annual = round.open(year);
            round.report(annual, TOWN, 0);
            asStaff(() -> review.evaluate(annual.id()));
        }
        ReportingRound unanswered = round.open(7);
        asStaff(() -> review.evaluate(unanswered.id()));
        List<TrackedFlag> found = asStaff(() -> flags.ofMunicipality(TOWN)).stream()
                .filter(flag -> flag.finding().rule() != RuleCode.REPORT_MISSING)
                .toList();

        int counted = line(TOWN).priority().reasons().stream()
                .filter(reason ->
                        Set.of(Factor.ALERTS, Factor.CAUTIONS, Factor.NOTES).contains(reason.factor()))
                .mapToInt(Reason::amount)
                .sum();

        int missing = 1;
        assertThat(found).extracting(TrackedFlag::state).containsOnly(FlagState.NEW);
        assertThat(counted).isEqualTo(found.size() / 2 + missing);
    }

    @Test
    void aNewManagerSpeaksForTalking() {
        MunicipalContact.Person manager =
                new MunicipalContact.Person("新課長", "福祉課", "課長", "", "", true, Optional.of(Talks.TODAY.minusMonths(2)));
        asStaff(() -> contacts.add(TOWN, manager));
        assertThat(line(TOWN).priority().reasons()).containsExactly(new Reason(Factor.NEW_MANAGER, 1, 15));
    }

    @Test
    void aManagerIsNewForLessThanAYear() {
        MunicipalContact.Person manager =
                new MunicipalContact.Person("課長", "福祉課", "課長", "", "", true, Optional.of(Talks.TODAY.minusMonths(12)));
        MunicipalContact added = asStaff(() -> contacts.add(CITY, manager));
        assertThat(line(CITY).priority().amounts()).doesNotContainKey(Factor.NEW_MANAGER);

        MunicipalContact.Person later = new MunicipalContact.Person(
                "課長",
                "福祉課",
                "課長",
                "",
                "",
                true,
                Optional.of(Talks.TODAY.minusMonths(12).plusDays(1)));
        asStaff(() -> contacts.change(added, later, false));

        assertThat(line(CITY).priority().amounts()).containsKey(Factor.NEW_MANAGER);
    }

    @Test
    void aPinnedMunicipalityStandsAboveAll() {
        PlanLine city = line(CITY);
        decide(() -> plan.pin(city), city);
        assertThat(order()).containsExactly(CITY, VILLAGE);

        PlanLine pinned = line(CITY);
        decide(() -> plan.unmark(pinned), pinned);
        assertThat(order()).containsExactly(VILLAGE, CITY);
    }

    @Test
    void aSnoozedOneIsLeftOutUntilItsDayAndNeedsAReason() {
        PlanLine village = line(VILLAGE);
        assertThatThrownBy(() -> decide(() -> plan.snooze(village, Talks.TODAY.plusDays(9), " "), village))
                .isInstanceOf(FollowUpRefused.class);
        assertThatThrownBy(() -> decide(() -> plan.snooze(village, Talks.TODAY, "村議会"), village))
                .isInstanceOf(FollowUpRefused.class);

        decide(() -> plan.snooze(village, Talks.TODAY.plusDays(9), "村議会"), village);

        assertThat(order()).containsExactly(CITY);
        assertThat(line(VILLAGE).mark().orElseThrow().reason()).isEqualTo("村議会");
    }

    @Test
    void aDismissedOneComesBackWhenMoreSpeaksForIt() {
        PlanLine city = line(CITY);
        decide(() -> plan.dismiss(city, "別の課が対応"), city);
        assertThat(order()).containsExactly(VILLAGE);

        talk(CITY, Talks.TODAY.minusMonths(5), Talks.action(CITY, "別の行動", Talks.TODAY.minusDays(1)));

        assertThat(order()).contains(CITY);
        assertThat(line(CITY).mark()).isEmpty();
    }

    @Test
    void aDismissedOneDoesNotComeBackBecauseMonthsGoBy() {
        PlanLine city = line(CITY);
        decide(() -> plan.dismiss(city, "別の課が対応"), city);
        database.update(CONVERSATION_MUNICIPALITY)
                .set(CONVERSATION_MUNICIPALITY.TALKED_ON, Talks.TODAY.minusMonths(20))
                .where(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE.eq(CITY.digits()))
                .execute();
        assertThat(order()).containsExactly(VILLAGE);
    }

    @Test
    void whoeverIsPinnedStaysAlsoWhereNothingSpeaksForThem() {
        PlanLine city = line(CITY);
        decide(() -> plan.pin(city), city);
        talk(CITY, Talks.TODAY);
        database.update(AGREED_ACTION)
                .set(AGREED_ACTION.DUE_ON, Talks.TODAY.plusDays(9))
                .execute();

        assertThat(line(CITY).priority().score()).isZero();
        assertThat(order()).containsExactly(CITY, VILLAGE);
    }

    @Test
    void aDecisionThatTookThePlaceOfTheOneOnTheScreenIsNotUndoneUnseen() {
        PlanLine city = line(CITY);
        decide(() -> plan.pin(city), city);
        PlanLine seen = line(CITY);
        decide(() -> plan.unmark(seen), seen);
        decide(() -> plan.snooze(city, Talks.TODAY.plusDays(9), "市議会"), city);

        assertThatThrownBy(() -> decide(() -> plan.unmark(seen), seen)).isInstanceOf(StaleVersionException.class);
        assertThat(line(CITY).mark().orElseThrow().kind()).isEqualTo(PlanMark.Kind.SNOOZED);
    }

    @Test
    void twoWhoDecideAtOnceAreTold() {
        PlanLine city = line(CITY);
        decide(() -> plan.pin(city), city);
        assertThatThrownBy(() -> decide(() -> plan.dismiss(city, "理由"), city))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void onlyAdministratorsSetWeightsAndNobodyOverwrites() {
        WeightsVersion usual = asStaff(plan::weights);
        Weights other = new Weights(Map.of(Factor.NEVER_CONTACTED, 0));
        assertThatThrownBy(() -> asStaff(() -> plan.changeWeights(usual, other)))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as(Role.ADMINISTRATOR, () -> plan.changeWeights(usual, other));

        assertThat(order()).containsExactly(CITY);
        assertThatThrownBy(() -> SignIn.as(Role.ADMINISTRATOR, () -> plan.changeWeights(usual, Weights.usual())))
                .isInstanceOf(StaleVersionException.class);
    }
}
