package kurogo.review;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagFilter.Responsible;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox of a round past its due date in which three municipalities have handed in nothing. */
@DatabaseTest
@SignedInAs(role = Role.PREFECTURE_STAFF)
class FlagInboxServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    AreaService area;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    FlagInboxService inbox;

    private long roundId;

    @BeforeEach
    void evaluateARoundNobodyAnswered() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(6)),
                "令和6年度 実績報告（年間）",
                LocalDate.of(2025, 5, 30),
                Set.of(Programme.MULTI_AGENCY)));
        roundId = round.id();
        review.evaluate(roundId);
    }

    @Test
    void eachPageHoldsItsPartOfTheFlagsInTheirOrder() {
        FlagFilter everything = FlagFilter.everythingIn(roundId);
        assertThat(codes(inbox.page(everything, FlagOrder.BY_MUNICIPALITY, 0, 2)))
                .containsExactly(CITY, TOWN);
        assertThat(codes(inbox.page(everything, FlagOrder.BY_MUNICIPALITY, 2, 2)))
                .containsExactly(VILLAGE);
    }

    @Test
    void flagsAreCountedByGroupAndSeverity() {
        FlagFilter everything = FlagFilter.everythingIn(roundId);
        assertThat(inbox.counts(everything, FlagGrouping.NONE))
                .singleElement()
                .satisfies(count -> assertThat(count.of(Severity.ALERT)).isEqualTo(3));
        assertThat(inbox.counts(everything, FlagGrouping.MUNICIPALITY))
                .extracting(FlagCount::group)
                .containsExactly(CITY.digits(), TOWN.digits(), VILLAGE.digits());
        assertThat(inbox.counts(everything, FlagGrouping.RULE))
                .extracting(FlagCount::group, FlagCount::total)
                .containsExactly(tuple("REPORT_MISSING", 3));
    }

    @Test
    void aPopulationBandLetsItsOwnMunicipalitiesThrough() {
        PopulationBand smallest = area.bands().bands().getFirst();
        FlagFilter filter = filter(EnumSet.allOf(FlagState.class), Optional.of(smallest), new Responsible.Anybody());
        assertThat(codes(inbox.all(filter, FlagOrder.BY_MUNICIPALITY))).containsExactly(VILLAGE);
    }

    @Test
    void whatIsAssignedLeavesThoseNobodySeesTo() {
        TrackedFlag first = inbox.all(FlagFilter.everythingIn(roundId), FlagOrder.BY_MUNICIPALITY)
                .getFirst();
        flags.decide(first, FlagState.CHECKING, "");
        assertThat(codes(inbox.all(
                        filter(Set.of(FlagState.NEW), Optional.empty(), new Responsible.Nobody()),
                        FlagOrder.BY_MUNICIPALITY)))
                .containsExactly(TOWN, VILLAGE);
    }

    @Test
    void aFlagFoundTodayIsNotAWeekOld() {
        FlagFilter weekOld = new FlagFilter(
                roundId,
                Optional.of(RuleCode.REPORT_MISSING),
                Optional.empty(),
                EnumSet.allOf(FlagState.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Responsible.Anybody(),
                Optional.of(7));
        assertThat(inbox.all(weekOld, FlagOrder.OLDEST_FIRST)).isEmpty();
    }

    @Test
    void aFlagKnowsItsPlaceAndOneThatIsFilteredOutHasNone() {
        FlagFilter everything = FlagFilter.everythingIn(roundId);
        long last = inbox.all(everything, FlagOrder.BY_MUNICIPALITY).getLast().id();
        assertThat(inbox.placeOf(last, everything, FlagOrder.BY_MUNICIPALITY)).hasValue(2);
        assertThat(inbox.placeOf(last, everything.withMunicipality(CITY), FlagOrder.BY_MUNICIPALITY))
                .isEmpty();
    }

    private FlagFilter filter(Set<FlagState> states, Optional<PopulationBand> band, Responsible responsible) {
        return new FlagFilter(
                roundId,
                Optional.empty(),
                Optional.empty(),
                states,
                Optional.empty(),
                band,
                Optional.empty(),
                responsible,
                Optional.empty());
    }

    private static List<MunicipalityCode> codes(List<TrackedFlag> flags) {
        return flags.stream().map(flag -> flag.finding().municipality()).toList();
    }
}
