package kurogo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ProgrammeFigures;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import org.junit.jupiter.api.Test;

class MapMeasureTest {

    @Test
    void aQuotientByNothingIsNoNumber() {
        assertThat(MapMeasure.COST_PER_CASE.of(row(Answer.of(0L)), Optional.of(1_000), 0))
                .isEmpty();
        assertThat(MapMeasure.COST_PER_CASE.of(row(Answer.of(10L)), Optional.empty(), 0))
                .contains(50_000.0);
        assertThat(MapMeasure.CASES_PER_10_000.of(row(Answer.of(10L)), Optional.of(20_000), 0))
                .contains(5.0);
        assertThat(MapMeasure.CASES_PER_10_000.of(row(Answer.of(10L)), Optional.empty(), 0))
                .isEmpty();
    }

    @Test
    void aSilenceIsNoZero() {
        assertThat(MapMeasure.CASES.of(row(Answer.blank()), Optional.of(1_000), 0))
                .isEmpty();
        assertThat(MapMeasure.CASES.of(row(Answer.of(0L)), Optional.of(1_000), 0))
                .contains(0.0);
    }

    private static ProgrammeFigures row(Answer<Long> cases) {
        return new ProgrammeFigures(
                new MunicipalityCode("952010"),
                "汐見原市",
                Programme.MULTI_AGENCY,
                true,
                new ProgrammeAnswers(
                        Answer.of(true),
                        Answer.blank(),
                        cases,
                        Answer.of(500_000L),
                        Answer.blank(),
                        Answer.blank(),
                        Answer.blank(),
                        Answer.blank(),
                        Answer.blank()));
    }
}
