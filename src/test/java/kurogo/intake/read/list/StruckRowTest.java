package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** What is struck out in a list is told, and never counted. */
class StruckRowTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";

    @Test
    void aFigureBesideOneStruckOutIsReadAndTheOtherShown() {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|15(見え消し：12)|3,500(見え消し：3,400)");

        assertThat(read.figures())
                .anyMatch(figure -> figure.contains("=15 "))
                .anyMatch(figure -> figure.contains("=3500000 "));
        assertThat(read.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void aRaisedDigitIsAQuestion() {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|12¹|3,400");

        assertThat(read.problems()).contains("ERROR NOT_UNDERSTOOD C2");
    }

    @Test
    void aFigureStruckOutAsAWholeIsAQuestion() {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|(見え消し：12)|3,400");

        assertThat(read.problems()).contains("ERROR NOT_UNDERSTOOD C2");
    }

    @Test
    void aRowStruckOutAsAWholeIsAQuestion() {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|15|3,500", "(見え消し：菜花町)|(見え消し：多機関協働)|(見え消し：12)|(見え消し：3,400)");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("ERROR") && problem.endsWith("3"));
    }
}
