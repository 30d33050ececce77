package kurogo.analysis;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.review.OneRound;
import kurogo.review.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** By what the data of a figure are told from those of another day. */
@DatabaseTest
@Import(OneRound.class)
class DataVersionTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound reports;

    @Autowired
    AnalysisService analyses;

    @Autowired
    ReviewService reviews;

    @Test
    void everythingHandedInAndEveryDecisionMakesItAnotherVersion() {
        ReportingRound round = round();
        reports.report(round, CITY, 12);
        reports.report(round, VILLAGE, 0);
        reports.report(round, CITY, 13);
        assertThat(version().submissions().firstEntry().getValue())
                .as("the city's first report gave way to its second")
                .isEqualTo(new DataVersion.Submissions(3, 1));
    }

    @Test
    void theRuleSetIsTheOneTheRoundWasJudgedByLast() {
        ReportingRound round = round();
        reports.report(round, CITY, 12);
        assertThat(version().rules()).isEmpty();
        SignIn.asStaff(() -> reviews.evaluate(round.id()));
        assertThat(version().rules())
                .hasValueSatisfying(
                        rules -> assertThat(rules.name() + rules.version()).isEqualTo("標準1"));
    }

    private ReportingRound round() {
        ThreeMunicipalities.importThrough(imports);
        return reports.open(6);
    }

    private DataVersion version() {
        return SignIn.asStaff(() -> analyses.of(FigureSettings.of(Map.of())).orElseThrow())
                .version()
                .orElseThrow();
    }
}
