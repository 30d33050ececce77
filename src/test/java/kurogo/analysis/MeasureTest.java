package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kurogo.analysis.measure.Facts;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final Answer<Long> NOTHING = Answer.blank();

    @Test
    void aRateOfFewCasesCarriesItsExactIntervalAndIsMarked() {
        // R: poisson.test(5, 2)$conf.int gives 0.8117432 5.8341660, per 10,000 of 20,000 residents
        Measured.Known rate = (Measured.Known) Measure.CASES_PER_10000.of(facts(Answer.of(5L), NOTHING, 20_000));
        assertThat(rate.value()).isEqualTo(2.5);
        assertThat(rate.interval().orElseThrow().lower()).isCloseTo(0.8117432, within(1e-6));
        assertThat(rate.interval().orElseThrow().upper()).isCloseTo(5.8341660, within(1e-6));
        assertThat(rate.small()).isTrue();
    }

    @Test
    void zeroCasesAreANumberButHaveNoCostPerCase() {
        Facts none = facts(Answer.of(0L), Answer.of(3_400_000L), 9_120);
        assertThat(Measure.CASES.of(none)).isEqualTo(Measured.of(0));
        assertThat(Measure.COST_PER_CASE.of(none)).isEqualTo(new Measured.NotAssessable(Measured.Why.NO_CASES));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void nothingIsMeasuredWithoutAReportOrARecord(Measure measure) {
        Facts unreported = new Facts(false, ProgrammeAnswers.BLANK, OptionalInt.of(1000));
        assertThat(measure.of(unreported)).isNotInstanceOf(Measured.Known.class);
        assertThat(measure.of(unreported) instanceof Measured.Unreported)
                .isEqualTo(measure.isOfProgramme() || measure.isShare() || measure == Measure.DAYS_LATE);
        assertThat(measure.together(List.of(unreported))).isEmpty();
    }

    @Test
    void aBlankOfAProgrammeThatWasNotRunSaysSo() {
        ProgrammeAnswers notRun = new ProgrammeAnswers(
                Answer.of(false), Answer.blank(), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, Answer.blank());
        assertThat(Measure.CASES.of(new Facts(true, notRun, OptionalInt.empty())))
                .isEqualTo(new Measured.Silent(Silence.NOT_RUN));
        assertThat(Measure.CASES.of(facts(NOTHING, NOTHING, 1))).isEqualTo(new Measured.Silent(Silence.BLANK));
    }

    @Test
    void togetherMunicipalitiesHaveTheSumsOverEachOtherAndTheCostOfThoseWithoutACaseCounts() {
        List<Facts> facts = List.of(
                facts(Answer.of(10L), Answer.of(1_000_000L), 10_000),
                facts(Answer.of(0L), Answer.of(500_000L), 5_000),
                facts(NOTHING, Answer.of(9_000_000L), 5_000));
        assertThat(Measure.COST_PER_CASE.together(facts)).hasValue(150_000);
        assertThat(Measure.CASES.together(facts)).hasValue(5);
        assertThat(Measure.CASES_PER_10000.together(facts).getAsDouble()).isCloseTo(6.6667, within(1e-4));
    }

    @Test
    void whatIsOnRecordIsMeasuredWithOrWithoutAReportAndTogetherItIsTheMean() {
        Facts talkedWith = recorded(3);
        assertThat(Measure.CONTACTS.of(talkedWith)).isEqualTo(Measured.of(3));
        assertThat(Measure.CONTACTS.of(new Facts(true, ProgrammeAnswers.BLANK, OptionalInt.empty())))
                .isEqualTo(new Measured.NotAssessable(Measured.Why.NO_RECORDS));
        assertThat(Measure.TRAINING_HOURS.together(List.of(talkedWith, recorded(0), recorded(1.5))))
                .hasValue(1.5);
    }

    private static Facts recorded(double number) {
        return new Facts(false, ProgrammeAnswers.BLANK, OptionalInt.of(1000), OptionalDouble.of(number));
    }

    @Test
    void withoutResidentsNoRateIsAssessable() {
        Facts unknown = new Facts(true, facts(Answer.of(3L), Answer.of(1L), 1).answers(), OptionalInt.empty());
        assertThat(Measure.CASES_PER_10000.of(unknown))
                .isEqualTo(new Measured.NotAssessable(Measured.Why.NO_RESIDENTS));
        assertThat(Measure.COST_PER_RESIDENT.of(unknown))
                .isEqualTo(new Measured.NotAssessable(Measured.Why.NO_RESIDENTS));
    }

    static Facts facts(Answer<Long> cases, Answer<Long> cost, int residents) {
        return new Facts(
                true,
                new ProgrammeAnswers(
                        Answer.of(true),
                        Answer.blank(),
                        cases,
                        cost,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        Answer.blank()),
                OptionalInt.of(residents));
    }
}
