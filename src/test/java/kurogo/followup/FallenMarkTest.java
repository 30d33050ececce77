package kurogo.followup;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.PLAN_MARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.StaleVersionException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality that was put off until yesterday. */
@DatabaseTest
class FallenMarkTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    PlanService plan;

    @Autowired
    DraftService drafts;

    @Autowired
    DSLContext database;

    @BeforeEach
    void aCityPutOffUntilYesterday() {
        ThreeMunicipalities.importThrough(imports);
        PlanLine city = city();
        decide(() -> plan.snooze(city, Talks.TODAY.plusDays(9), "市議会"));
        database.update(PLAN_MARK)
                .set(PLAN_MARK.SNOOZED_UNTIL, Talks.TODAY.minusDays(1))
                .execute();
    }

    private PlanLine city() {
        FollowUpPlan now = asStaff(plan::plan);
        return Stream.concat(now.lines().stream(), now.leftOut().stream())
                .filter(line -> line.municipality().equals(CITY))
                .findFirst()
                .orElseThrow();
    }

    private static void decide(Runnable decision) {
        asStaff(() -> {
            decision.run();
            return Optional.empty();
        });
    }

    private static List<MunicipalityCode> codes(List<PlanLine> lines) {
        return lines.stream().map(PlanLine::municipality).toList();
    }

    @Test
    void itStandsWhereItsScorePutsItAndNothingIsSaidOfThatAnyMore() {
        assertThat(codes(asStaff(plan::plan).lines())).contains(CITY);
        assertThat(city().mark()).isEmpty();
    }

    @Test
    void theNextDecisionTakesThePlaceAndIsNotOverwrittenUnseen() {
        PlanLine back = city();

        decide(() -> plan.snooze(back, Talks.TODAY.plusDays(3), "人事異動"));

        assertThat(codes(asStaff(plan::plan).leftOut())).containsExactly(CITY);
        assertThat(city().mark().orElseThrow().reason()).isEqualTo("人事異動");
        assertThatThrownBy(() -> decide(() -> plan.pin(back))).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whereNothingSpeaksForItItIsListedNoMore() {
        asStaff(() -> drafts.keep(
                drafts.begin(Draft.Work.agreeing(Talks.held(Talks.TODAY, CITY), List.of())), Resolution.NONE));

        FollowUpPlan now = asStaff(plan::plan);

        assertThat(codes(now.lines())).isNotEmpty().doesNotContain(CITY);
        assertThat(now.leftOut()).isEmpty();
    }
}
