package kurogo.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Measure;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a rule judged, with the stored figures put in. */
class FormulaTextTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void storedFiguresStandInTheirPlaces() {
        List<String> lines = FormulaText.of(zero(Stream.empty()), JAPANESE);
        assertThat(lines).anyMatch(line -> line.contains("9,120人") && line.contains("4.2件"));
        assertThat(lines).noneMatch(line -> line.contains("["));
    }

    @Test
    void theDistributionThatWasUsedIsTheOneThatIsShown() {
        Figure size = Figure.of(Measure.NEGATIVE_BINOMIAL_SIZE, 1.5);
        assertThat(FormulaText.of(zero(Stream.empty()), JAPANESE))
                .anyMatch(line -> line.contains("ポアソン"))
                .noneMatch(line -> line.contains("負の二項"));
        assertThat(FormulaText.of(zero(Stream.of(size)), JAPANESE))
                .anyMatch(line -> line.contains("負の二項") && line.contains("1.5"))
                .noneMatch(line -> line.contains("ポアソン"));
    }

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void everyRuleHasItsFormulaInBothLanguages(RuleCode rule) {
        assertThat(JAPANESE.find("evidence.formula." + rule.name() + ".1")).isPresent();
        assertThat(ENGLISH.get("evidence.formula." + rule.name() + ".1")).doesNotContain("指摘");
    }

    private static Flag zero(Stream<Figure> more) {
        Figure probability = Figure.of(Measure.PROBABILITY_OF_ZERO, 0.015);
        Stream<Figure> figures = Stream.of(
                Figure.of(Measure.CASES, 0),
                Figure.of(Measure.POPULATION, 9_120),
                Figure.of(Measure.SHARE_OF_PERIOD, 1),
                Figure.of(Measure.CASES_BY_POPULATION, 4.6),
                Figure.of(Measure.EXPECTED_CASES, 4.2));
        Evidence evidence = new Evidence(
                Optional.of(probability),
                OptionalDouble.of(0.05),
                Stream.concat(figures, more).toList(),
                Optional.empty(),
                OptionalDouble.of(0.015),
                List.of(),
                List.of());
        return new Flag(
                RuleCode.ZERO_CASES,
                Severity.ALERT,
                new MunicipalityCode("952010"),
                Optional.of(Programme.MULTI_AGENCY),
                evidence);
    }
}
