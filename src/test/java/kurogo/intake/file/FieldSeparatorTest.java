package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.report.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldSeparatorTest {

    @ParameterizedTest
    @MethodSource("tables")
    void the_sign_that_parts_columns_is_found(String table, List<String> lastRow) {
        assertThat(lastRow(table)).isEqualTo(lastRow);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("市町村,件数\n汐見原市,12", List.of("汐見原市", "12")),
                Arguments.of("市町村\t件数\t事業費\n汐見原市\t1,200\t3,400,000", List.of("汐見原市", "1,200", "3,400,000")),
                Arguments.of("市町村;件数\n汐見原市;1,200", List.of("汐見原市", "1,200")),
                Arguments.of("市町村,件数,備考\n汐見原市,12,\"a;b;c\td\"", List.of("汐見原市", "12", "a;b;c\td")),
                Arguments.of("市町村;備考\n汐見原市;\"一、\n二,三,四,五\"", List.of("汐見原市", "一、\n二,三,四,五")),
                Arguments.of("sep=;\r\n市町村;件数\r\n汐見原市;1,2", List.of("汐見原市", "1,2")),
                Arguments.of("SEP=|\n市町村|件数\n汐見原市|12", List.of("汐見原市", "12")));
    }

    @Test
    void a_line_that_tells_no_sign_is_a_row_like_any_other() {
        assertThat(lastRow("sep=\"\n市町村,件数")).containsExactly("市町村", "件数");
        assertThat(lastRow("sep=;x\n市町村,件数")).containsExactly("市町村", "件数");
    }

    @Test
    void the_line_that_tells_the_sign_has_no_number() {
        assertThat(new SpreadsheetOpener(FileLimits.STANDARD)
                        .open("x", content("sep=;\r\n市町村;件数"))
                        .sheets()
                        .getFirst()
                        .filledCells()
                        .map(cell -> cell.address() + ""))
                .containsExactly("A1", "B1");
    }

    private static List<String> lastRow(String table) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open("x", content(table)).sheets().getFirst().rows().getLast().stream()
                        .map(CellText::of)
                        .toList();
    }

    private static FileContent content(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
