package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.area.master.SaidNames;
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
    private static final List<Municipality> MUNICIPALITIES = List.of(
            new Municipality(new MunicipalityCode("952010"), "汐見原市", "しおみはらし", "Shiomihara", "", MunicipalityType.CITY),
            new Municipality(new MunicipalityCode("953016"), "菜花町", "なばなちょう", "Nabana", "花郡", MunicipalityType.TOWN));
    private static final SaidNames NAMES = SaidNames.of(MUNICIPALITIES, Locale.JAPANESE);
    private static final SaidNames ROMAN = SaidNames.of(MUNICIPALITIES, Locale.ENGLISH);
    private static final Place CELL = Place.cell("一覧.xlsx", "一覧", new CellAddress(8, 1));

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

        assertThat(ProblemSentence.of(twice, NAMES, JAPANESE)).isEqualTo("同じ項目に「１２」と「" + japanese + "」の異なる記載があります。");
        assertThat(ProblemSentence.of(twice, ROMAN, ENGLISH)).containsIgnoringCase("\"" + english + "\"");
    }

    @Test
    void theTextOfACellStandsAsItIsWrittenEvenWhereItLooksLikeACode() {
        Problem twice = Problem.error(
                ProblemCode.CONTRADICTION, Place.cell("報告.xlsx", "報告書", new CellAddress(11, 3)), "3400000", "100");

        assertThat(ProblemSentence.of(twice, NAMES, JAPANESE)).contains("「3400000」");
    }

    @Test
    void whatConcernsNoCellNamesPeriodsAndProgrammes() {
        Place sheet = Place.sheet("報告.xlsx", "令和7年度");

        assertThat(ProblemSentence.of(Problem.error(ProblemCode.CONTRADICTION, sheet, "R8", "R7"), NAMES, JAPANESE))
                .contains("令和8年度 (2026)", "令和7年度 (2025)");
        Problem titled = Problem.notice(ProblemCode.PROGRAMME_FROM_TITLE, sheet, "MULTI_AGENCY", "MULTI_AGENCY");
        assertThat(ProblemSentence.of(titled, NAMES, JAPANESE))
                .contains("多機関協働")
                .doesNotContain("MULTI_AGENCY");
        assertThat(ProblemSentence.cellText(titled, NAMES, JAPANESE)).isEqualTo("多機関協働");
        assertThat(ProblemSentence.of(
                        Problem.notice(
                                ProblemCode.YEAR_OF_ROUND,
                                Place.cell("報告.xlsx", "一覧", new CellAddress(0, 0)),
                                "今年度",
                                "R7"),
                        NAMES,
                        JAPANESE))
                .contains("「今年度」は、令和7年度 (2025)として");
    }

    @Test
    void aWordWhereAFigureIsExpectedStands() {
        Problem total = Problem.error(ProblemCode.TOTAL_DOES_NOT_MATCH, Place.file("報告.xlsx"), "", "12", "11件");

        assertThat(ProblemSentence.of(total, NAMES, JAPANESE)).contains("12", "11件");
    }

    @Test
    void aReportThatStandsTwiceNamesItsMunicipalityAndBothPlaces() {
        Problem twice = Problem.error(ProblemCode.DUPLICATE_REPORT, CELL, "汐見原市", "952010", "一覧!B3", "一覧!B9");

        assertThat(ProblemSentence.of(twice, NAMES, JAPANESE)).startsWith("汐見原市の報告が、一覧!B3、一覧!B9に重複して");
        assertThat(ProblemSentence.of(twice, ROMAN, ENGLISH))
                .startsWith("Shiomihara is reported")
                .contains("一覧!B3, 一覧!B9");
    }

    @Test
    void whatWasKeptWithoutPlacesNamesItsMunicipality() {
        Problem kept = Problem.error(ProblemCode.DUPLICATE_REPORT, Place.file("一覧.xlsx"), "952010", "952010");

        assertThat(ProblemSentence.of(kept, NAMES, JAPANESE)).startsWith("汐見原市の報告が重複しています。");
        assertThat(ProblemSentence.cellText(kept, ROMAN, ENGLISH)).isEqualTo("Shiomihara");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    CODE_AND_NAME_DIFFER | 汐見原市 | Shiomihara
                    KNOWN_BY_SHEET_NAME | 菜花町 | Nabana
                    FORMER_NAME | 菜花町 | Nabana
                    FORMER_NAME_UNCLEAR | 菜花町 | Nabana
                    REPORT_EMPTY | 汐見原市 | Shiomihara
                    OTHER_MUNICIPALITY | 952010 | (Shiomihara)
                    KNOWN_BY_FORM_ID | 952010 汐見原市 | 952010 Shiomihara
                    FORM_ID_DIFFERS | 953016 菜花町 | 953016 Nabana
                    AMBIGUOUS_MUNICIPALITY | 952010 汐見原市、953016 菜花町 | (952010 Shiomihara, 953016 Nabana)
                    """)
    void municipalitiesTheProgramNamesHaveTheNamesOfTheLanguage(ProblemCode code, String said, String english) {
        Problem problem = Problem.error(code, CELL, "汐見原市役所", said, said);

        assertThat(ProblemSentence.of(problem, ROMAN, ENGLISH)).contains(english);
        assertThat(ProblemSentence.of(problem, NAMES, JAPANESE)).contains(said.equals("952010") ? "汐見原市" : said);
    }

    @Test
    void aCountyStaysBesideTheNameItTellsApart() {
        Problem other = Problem.error(ProblemCode.COUNTY_DIFFERS, CELL, "山郡菜花町", "山郡", "花郡菜花町");

        assertThat(ProblemSentence.of(other, ROMAN, ENGLISH))
                .contains("\"山郡菜花町\" names the county 山郡", "is Nabana (花郡菜花町)");
        assertThat(ProblemSentence.of(other, NAMES, JAPANESE)).contains("同じ名の町村は花郡菜花町です");
    }

    @Test
    void theDayANameWentOutOfUseIsSaidInTheLanguage() {
        Problem former = Problem.notice(ProblemCode.FORMER_NAME, CELL, "旧菜花村", "菜花町", "2025-10-01");

        assertThat(ProblemSentence.of(former, NAMES, JAPANESE)).startsWith("「旧菜花村」は、令和7年10月1日の合併");
        assertThat(ProblemSentence.of(former, ROMAN, ENGLISH))
                .startsWith("\"旧菜花村\" became part of Nabana on 1 October 2025");
    }

    @Test
    void aDayWrittenDownLongAgoStandsAsItWasWritten() {
        Problem kept = Problem.notice(ProblemCode.FORMER_NAME, CELL, "旧菜花村", "菜花町", "令和7年10月1日");

        assertThat(ProblemSentence.of(kept, NAMES, JAPANESE)).contains("令和7年10月1日の合併");
    }

    @Test
    void whatTheCellSaysStaysInItsOwnLetters() {
        Problem same = Problem.notice(ProblemCode.KNOWN_BY_SHEET_NAME, CELL, "汐見原市", "汐見原市");

        assertThat(ProblemSentence.of(same, ROMAN, ENGLISH)).contains("\"汐見原市\"", "report of Shiomihara");
    }
}
