package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kurogo.area.master.SaidNames;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.answers.Field;
import kurogo.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers and problems as people read them: days, numbers and periods by their own names. */
class AnswerWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TARGET_DUE|2027-03-31|令和9年3月31日|31 March 2027",
                "PROCESS_DATE|2025-06-01|令和7年6月1日|1 June 2025",
                "TARGET_VALUE|120.0|120|120",
                "TARGET_BASELINE|1234.50|1,234.5|1,234.5",
                "TARGET_ACTUAL|0|0|0",
                "TARGET_ACTUAL|BEING_COUNTED|集計中|Being counted",
                "COST|3400000|3,400,000円|¥3,400,000",
            })
    void anAnswerReadsAsPeopleWriteIt(Field field, String plain, String japanese, String english) {
        assertThat(new AnswerWords(Texts.in(Locale.JAPANESE)).value(field, plain))
                .isEqualTo(japanese);
        assertThat(new AnswerWords(Texts.in(Locale.ENGLISH)).value(field, plain))
                .isEqualToIgnoringCase(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER_PERIOD|R8-H1|R7|対象期間が令和8年度 上半期 (2026)の報告です。令和7年度 (2025)の報告として受け付けることはできません。",
                "PARTS_DO_NOT_ADD_UP|3400000|6200|事業費の総額は3,400,000円ですが、財源の内訳の合計は6,200円です。",
                "TOTAL_DOES_NOT_MATCH|1234|1230|合計欄の値は1,234ですが、各行の合計は1,230です。",
                "TOTAL_DOES_NOT_MATCH|1234件|1230件|合計欄の値は1,234件ですが、各行の合計は1,230件です。",
                "TOTAL_DOES_NOT_MATCH|151000円|150000円|合計欄の値は151,000円ですが、各行の合計は150,000円です。",
            })
    void aProblemNamesPeriodsAndWritesFiguresWithSeparators(
            ProblemCode code, String one, String other, String sentence) {
        Problem problem = Problem.notice(code, Place.file("報告.xlsx"), "", one, other);

        assertThat(ProblemSentence.of(problem, SaidNames.NONE, Texts.in(Locale.JAPANESE)))
                .isEqualTo(sentence);
    }
}
