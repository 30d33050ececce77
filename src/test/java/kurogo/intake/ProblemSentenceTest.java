package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemSentenceTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    3400000 | 3,400,000 | 3,400,000
                    DIRECT | 直営 | Direct
                    NOT_APPLICABLE | 該当なし | not applicable
                    BEING_COUNTED | 集計中 | being counted
                    REFLECTED_IN_STAFFING | 把握し配置に反映 | Grasped and reflected in staffing
                    APRIL | 4月 | month 4
                    true | 有 | Yes
                    2025-06-01 | 令和7年6月1日 | 1 June 2025
                    福祉課 | 福祉課 | 福祉課
                    """)
    void anAnswerThatContradictsIsNamedAsPeopleNameIt(String plain, String japanese, String english) {
        Problem twice = Problem.error(
                ProblemCode.CONTRADICTION, Place.cell("報告.xlsx", "報告書", new CellAddress(11, 3)), "１２", plain);

        assertThat(ProblemSentence.of(twice, JAPANESE)).isEqualTo("同じ項目に「１２」と「" + japanese + "」の異なる記載があります。");
        assertThat(ProblemSentence.of(twice, ENGLISH)).containsIgnoringCase("\"" + english + "\"");
    }

    @Test
    void theTextOfACellStandsAsItIsWrittenEvenWhereItLooksLikeACode() {
        Problem twice = Problem.error(
                ProblemCode.CONTRADICTION, Place.cell("報告.xlsx", "報告書", new CellAddress(11, 3)), "3400000", "100");

        assertThat(ProblemSentence.of(twice, JAPANESE)).contains("「3400000」");
    }

    @Test
    void whatConcernsNoCellNamesPeriodsAndProgrammes() {
        Place sheet = Place.sheet("報告.xlsx", "令和7年度");

        assertThat(ProblemSentence.of(Problem.error(ProblemCode.CONTRADICTION, sheet, "R8", "R7"), JAPANESE))
                .contains("令和8年度 (2026)", "令和7年度 (2025)");
        Problem titled = Problem.notice(ProblemCode.PROGRAMME_FROM_TITLE, sheet, "MULTI_AGENCY", "MULTI_AGENCY");
        assertThat(ProblemSentence.of(titled, JAPANESE)).contains("多機関協働").doesNotContain("MULTI_AGENCY");
        assertThat(ProblemSentence.cellText(titled, JAPANESE)).isEqualTo("多機関協働");
        assertThat(ProblemSentence.of(
                        Problem.notice(
                                ProblemCode.YEAR_OF_ROUND,
                                Place.cell("報告.xlsx", "一覧", new CellAddress(0, 0)),
                                "今年度",
                                "R7"),
                        JAPANESE))
                .contains("「今年度」は、令和7年度 (2025)として");
    }

    @Test
    void aWordWhereAFigureIsExpectedStands() {
        Problem total = Problem.error(ProblemCode.TOTAL_DOES_NOT_MATCH, Place.file("報告.xlsx"), "", "12", "11件");

        assertThat(ProblemSentence.of(total, JAPANESE)).contains("12", "11件");
    }
}
