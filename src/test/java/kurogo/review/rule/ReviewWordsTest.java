package kurogo.review.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewWordsTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void bothLanguagesHoldTheSameWords() throws IOException {
        assertThat(keys("review_en.properties")).isEqualTo(keys("review.properties"));
    }

    @Test
    void everyConstantHasItsWords() {
        Stream.of(
                        RuleCode.values(),
                        Severity.values(),
                        Measure.values(),
                        Programme.values(),
                        ImplementationStatus.values(),
                        WayOfRunning.values(),
                        NeedsAssessment.values(),
                        ReferralCriteria.values(),
                        ProcessStep.values(),
                        Silence.values())
                .flatMap(Stream::of)
                .forEach(
                        constant -> assertThat(Phrase.of(constant).in(JAPANESE)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOpensTheConversationWithQuestions(RuleCode rule) {
        assertThat(rule.questions())
                .hasSize(2)
                .allSatisfy(question ->
                        assertThat(question.in(JAPANESE)).endsWith("。").contains("か"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsSentence(NotAssessable.Reason reason) throws IOException {
        assertThat(keys("review.properties")).contains("notAssessable." + reason.name());
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    3400000 | YEN | 3,400千円 | 3,400 thousand yen
                    0 | YEN | 0千円 | 0 thousand yen
                    1 | CASES | 1件 | 1 case
                    1234 | CASES | 1,234件 | 1,234 cases
                    0 | CASES | 0件 | 0 cases
                    0.0009 | PROBABILITY | 0.1 %未満 | less than 0.1 %
                    0.001 | PROBABILITY | 0.1 % | 0.1 %
                    0.0496 | PROBABILITY | 4.96 % | 4.96 %
                    1 | PROBABILITY | 100.0 % | 100.0 %
                    0.25 | SHARE | 25 % | 25 %
                    12000 | PERSONS | 12,000人 | 12,000
                    3 | EXPECTED_CASES | 3.0件 | 3.0 cases
                    """)
    void amountsAreWrittenAsOfficialsWriteThem(double number, Unit unit, String japanese, String english) {
        assertThat(Value.of(number, unit).in(JAPANESE)).isEqualTo(japanese);
        assertThat(Value.of(number, unit).in(ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    3400000 | 1200000 | 事業費が前年度の3,400千円から1,200千円に大きく変わっています。
                    3400000 | 6200 | 事業費が前年度の3,400,000円から6,200円に大きく変わっています。
                    3400000 | 0 | 事業費が前年度の3,400,000円から0円に大きく変わっています。
                    """)
    void noFigureOfMoneyInASentenceIsCutIntoPartsOfAThousand(double before, double now, String sentence) {
        Phrase changed = Phrase.of(
                "review.explanation.IMPLAUSIBLE.costChanged", Value.of(before, Unit.YEN), Value.of(now, Unit.YEN));

        assertThat(changed.in(JAPANESE)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 令和7年6月1日, 1 June 2025",
        "2019-05-01, 令和元年5月1日, 1 May 2019",
        "2019-04-30, 平成31年4月30日, 30 April 2019"
    })
    void daysAreWrittenByEraInJapanese(LocalDate day, String japanese, String english) {
        assertThat(new Value.Day(day).in(JAPANESE)).isEqualTo(japanese);
        assertThat(new Value.Day(day).in(ENGLISH)).isEqualTo(english);
    }

    /** The keys of one file, without those its parent bundle would lend it. */
    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReviewWordsTest.class.getResourceAsStream("/kurogo/text/" + file)) {
            properties.load(Objects.requireNonNull(in));
        }
        return properties.stringPropertyNames();
    }
}
