package kurogo.intake.file;

import static kurogo.intake.file.Opened.cells;
import static kurogo.intake.file.RawWorkbook.ofRows;
import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.sheet.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell stores is read as it is stored, or is a fault: numbers, formulas, days and truth. */
class StoredValuesTest {

    @Test
    void a_formula_counts_by_its_stored_result_and_one_without_is_told() {
        SourceFile file = Opened.of(
                ofRows(
                        "<row r=\"1\"><c r=\"A1\"><f>B1+C1</f><v>12</v></c><c r=\"B1\"><f>1+1</f></c>"
                                + "<c r=\"C1\"><f>1+2</f><v></v></c><c r=\"D1\"><f>1+3</f><v/></c><c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c>"
                                + "<c r=\"F1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"G1\" t=\"str\"><f>NA()</f><v>#N/A</v></c></row>"));

        assertThat(cells(file))
                .containsExactly(
                        "A1=12",
                        "B1=uncomputed 1+1",
                        "C1=uncomputed 1+2",
                        "D1=uncomputed 1+3",
                        "F1=fault #DIV/0!",
                        "G1=fault #N/A");
        assertThat(file.sheets().getFirst().rows().getFirst().getFirst().formula())
                .isEqualTo("B1+C1");
    }

    @Test
    void every_cell_of_a_formula_they_share_is_known_as_computed() {
        SourceFile file = Opened.of(
                ofRows(
                        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1*2</f><v>2</v></c>"
                                + "<c r=\"C1\"><f t=\"array\" ref=\"C1:C2\">D1:D2</f><v>8</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>4</v></c><c r=\"C2\"><v>9</v></c></row>"));

        assertThat(file.sheets().getFirst().filledCells())
                .allMatch(cell -> !cell.formula().isEmpty());
        assertThat(cells(file)).containsExactly("A1=2", "C1=8", "A2=4", "C2=9");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "0.30000000000000004, 0.30000000000000004",
        "1.2E3, 1200",
        "1E+05, 100000",
        "-5, -5",
        "123456789012345678, 123456789012345678",
        "12345678901234567890, 12345678901234567890",
        "' 12 ', 12"
    })
    void a_number_is_the_one_that_is_stored(String stored, String number) {
        assertThat(cells(ofRows("<row><c><v>" + stored + "</v></c></row>"))).containsExactly("A1=" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12x", "1,200", "INF", "NaN", "0x1F", "1E400", "1E-999999999", "1E2147483647", "1 2"})
    void what_no_spreadsheet_stores_as_a_number_is_a_fault(String stored) {
        assertThat(cells(ofRows("<row><c><v>" + stored + "</v></c></row>")))
                .singleElement()
                .asString()
                .startsWith("A1=fault");
    }

    @Test
    void a_number_of_a_million_digits_is_a_fault_at_once() {
        assertThat(cells(ofRows("<row><c><v>" + "9".repeat(150_000) + "</v></c></row>")))
                .containsExactly("A1=fault #NUM!");
    }

    @Test
    void truth_and_days_of_the_strict_form_are_read() {
        SourceFile file = Opened.of(
                ofRows(
                        "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>false</v></c><c t=\"d\">"
                                + "<v>2025-06-01T00:00:00</v></c><c t=\"d\"><v>2025-06-01T10:30:00</v></c><c t=\"b\"><v>2</v></c></row>"));

        assertThat(cells(file))
                .containsExactly("A1=true", "B1=false", "C1=45809", "D1=2025-06-01T10:30:00", "E1=fault 2");
    }

    @Test
    void the_system_of_days_and_the_formats_of_cells_are_kept() {
        SourceFile file = Opened.of(ofRows("<row><c s=\"1\"><v>44347</v></c><c s=\"2\"><v>0.125</v></c></row>")
                .formats("[$-411]ggge\"年\"m\"月\"d\"日\"", "0.0%")
                .part(
                        RawWorkbook.WORKBOOK,
                        RawWorkbook.workbook(
                                "<workbookPr date1904=\"1\"/>", "<sheet name=\"表\" sheetId=\"1\" r:id=\"s1\"/>")));

        assertThat(file.sheets().getFirst().rows().getFirst())
                .extracting(cell -> cell.content())
                .containsExactly(
                        new CellContent.Number(
                                java.math.BigDecimal.valueOf(44347), "[$-411]ggge\"年\"m\"月\"d\"日\"", true),
                        new CellContent.Number(new java.math.BigDecimal("0.125"), "0.0%", true));
    }

    @Test
    void extensions_of_a_cell_hold_none_of_its_values() {
        assertThat(cells(ofRows("<row><c><v>12</v><extLst><ext><v>99</v></ext></extLst></c></row>")))
                .containsExactly("A1=12");
    }
}
