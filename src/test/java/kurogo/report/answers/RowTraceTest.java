package kurogo.report.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.report.answers.AnswerRows.Traced;
import kurogo.report.answers.RowTrace.CellTrace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTraceTest {

    @Property
    void whateverStandsInSheetAndCellsIsReadBackFromTheLineAsItWas(
            @ForAll String sheet,
            @ForAll @IntRange(min = 0, max = 1_048_575) int row,
            @ForAll @IntRange(min = 0, max = 16_383) int column,
            @ForAll String cases,
            @ForAll String status,
            @ForAll boolean corrected) {
        RowTrace trace = new RowTrace(
                sheet,
                row,
                Map.of(
                        Field.CASES, new CellTrace(column, cases, corrected),
                        Field.STATUS, new CellTrace(0, status, !corrected)));

        assertThat(RowTrace.parse(trace.text())).isEqualTo(trace);
    }

    @Test
    void everyQuestionARowCanAnswerHasItsOwnPlaceInTheLine() {
        for (Field field : Field.values()) {
            if (RowTrace.tells(field)) {
                RowTrace trace = new RowTrace("", 7, Map.of(field, new CellTrace(3, "12", false)));
                assertThat(RowTrace.parse(trace.text())).isEqualTo(trace);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsAreNamedAsSpreadsheetProgramsNameThem(int column, String letters) {
        assertThat(RowTrace.letters(column)).isEqualTo(letters);
    }

    @Test
    void anAnswerIsTracedToItsCellWithTheTextThatStoodThere() {
        ProgrammeAnswers answers = new ProgrammeAnswers(
                Answer.of(true),
                Answer.blank(),
                Answer.of(12L),
                Answer.of(3_400_000L),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.silent(Silence.NOT_APPLICABLE));
        AnswerRows rows = new AnswerRows(
                Optional.of(new RowTrace("一覧", 4, Map.of(Field.NEEDS, new CellTrace(27, "未把握", false)))),
                Map.of(
                        Programme.OUTREACH,
                        new RowTrace(
                                "一覧",
                                5,
                                Map.of(
                                        Field.CASES, new CellTrace(8, "１２", true),
                                        Field.COST, new CellTrace(9, "3,400", false),
                                        Field.WAY, new CellTrace(10, "－", true)))));

        assertThat(rows.traced(report(Programme.OUTREACH, answers)))
                .containsExactly(
                        new Traced(FieldPath.of(Field.CASES, Programme.OUTREACH), "一覧", "I6", "１２", "12", true),
                        new Traced(FieldPath.of(Field.COST, Programme.OUTREACH), "一覧", "J6", "3,400", "3400000", false),
                        new Traced(
                                FieldPath.of(Field.WAY, Programme.OUTREACH), "一覧", "K6", "－", "NOT_APPLICABLE", true),
                        new Traced(FieldPath.of(Field.NEEDS), "一覧", "AB5", "未把握", "NOT_GRASPED", false));
        assertThat(rows.corrections()).isEqualTo(2);
    }

    private static ReportAnswers report(Programme programme, ProgrammeAnswers answers) {
        return new ReportAnswers(
                Answer.blank(),
                Map.of(programme, answers),
                Answer.blank(),
                Answer.of(NeedsAssessment.NOT_GRASPED),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                new ContactAnswers("", "", "", ""),
                "");
    }
}
