package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several rows of a form on one programme, of which one holds the results. */
class FormRowTest {

    @ParameterizedTest
    @CsvSource({"計画, 実績", "予算, 決算", "R6, R7", "令和6年度, 令和7年度", "前年度, 今年度", "見込, 実績", "目標値, 実績値"})
    void theRowOfTheResultsIsReadAndTheOtherNamed(String other, String results) {
        for (String merge : new String[] {"@ F9:F9", "@ A4:A5"}) {
            ReadSheet read = form("多機関協働事業|" + other + "|10|3,000", "|" + results + "|12|3,400", merge);

            assertThat(read.figures())
                    .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C5", "汐見原市 COST:MULTI_AGENCY=3400000 D5");
            assertThat(read.problems())
                    .contains("NOTICE COLUMN_NOT_RECOGNISED C4", "NOTICE COLUMN_NOT_RECOGNISED D4")
                    .noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    @Test
    void theResultsMayStandFirst() {
        ReadSheet read = form("多機関協働事業|今年度|12|3,400", "|前年度|10|3,000", "参加支援事業||5|100");

        assertThat(read.figures()).hasSize(4).contains("汐見原市 CASES:MULTI_AGENCY=12 C4");
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"多機関協働事業（前年度）", "多機関協働事業（計画）", "多機関協働事業（うち新規）", "多機関協働事業（令和6年度）"})
    void aProgrammeWithSuchAWordIsNoResult(String programme) {
        ReadSheet read = form(programme + "||10|3,000", "参加支援事業||5|100");

        assertThat(read.figures()).hasSize(2).allMatch(line -> line.contains("PARTICIPATION"));
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED C4");
    }

    @Test
    void aTotalIsStillComparedAndNotRead() {
        ReadSheet read = form("多機関協働事業||12|3,400", "参加支援事業||5|100", "計||17|3,500");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).isEmpty();
    }

    private static ReadSheet form(String... rows) {
        String[] lines = new String[3 + rows.length];
        lines[0] = "市町村名|汐見原市";
        lines[1] = "対象年度|令和7年度";
        lines[2] = "事業|区分|支援実績件数|事業費（千円）";
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return ReadSheet.of(lines);
    }
}
