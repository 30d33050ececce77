package kurogo.intake.file;

import static kurogo.intake.file.Opened.assertRefused;
import static kurogo.intake.file.Opened.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables in wrong encodings, with broken quotes and of absurd shapes: read right or refused. */
class HostileTextTest {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String TABLE = "市町村　名,件数\r\n汐見原市,１２\r\n白鷺浦市,～―∥－￠\r\n";
    private static final String[] TABLE_CELLS = {"A1=市町村　名", "B1=件数", "A2=汐見原市", "B2=１２", "A3=白鷺浦市", "B3=～―∥－￠"};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE", "x-windows-iso2022jp"})
    void every_encoding_officials_use_is_read_without_a_mark(String charset) {
        assertThat(cells(TABLE.getBytes(Charset.forName(charset)))).containsExactly(TABLE_CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void and_with_its_mark(String charset) {
        assertThat(cells(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)))).containsExactly(TABLE_CELLS);
    }

    @Test
    void pieces_of_two_encodings_put_together_are_unclear() {
        byte[] utf8 = TABLE.getBytes(StandardCharsets.UTF_8);
        byte[] cp932 = TABLE.getBytes(CP932);
        assertRefused(joined(utf8, cp932), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(joined(cp932, utf8), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(joined(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8), cp932), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(joined(cp932, TABLE.getBytes(Charset.forName("EUC-JP"))), ProblemCode.ENCODING_UNCLEAR);
    }

    @Test
    void what_a_formula_keeps_as_text_is_that_text() {
        assertThat(cells("=\"012025\",函館市,\"=\"\"0138\"\"\",=1+1\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("A1=012025", "B1=函館市", "C1=0138", "D1==1+1");
    }

    @Test
    void bytes_that_another_encoding_would_take_for_half_width_kana_are_unclear() {
        assertRefused(TABLE.getBytes(Charset.forName("EUC-JP")), ProblemCode.ENCODING_UNCLEAR);
    }

    @Test
    void half_width_kana_beside_kanji_are_what_they_are() {
        assertThat(cells("市町村,ｶﾅ\n汐見原市,ｼｵﾐﾊﾗｼ\n".getBytes(CP932))).contains("B2=ｼｵﾐﾊﾗｼ");
        assertThat(cells("ｼﾁｮｳｿﾝ,ｹﾝｽｳ\n汐見,12\nﾃｽﾃｽ,12\n".getBytes(CP932))).contains("A3=ﾃｽﾃｽ");
    }

    @Test
    void letters_written_longer_than_needed_or_by_halves_are_unclear() {
        assertRefused(bytes("市町村,件数\n", 0xC0, 0xB1, '\n'), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(bytes("市町村,件数\n", 0xE0, 0x80, 0xB1, '\n'), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(bytes("市町村,件数\n", 0xED, 0xA0, 0x80, '\n'), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(bytes("市町村,件数\n12", 0xE3, 0x81), ProblemCode.ENCODING_UNCLEAR);
        byte[] halves = "\uFEFFa,b\n1,x".getBytes(StandardCharsets.UTF_16LE);
        halves[halves.length - 2] = 0x00;
        halves[halves.length - 1] = (byte) 0xD8;
        assertRefused(halves, ProblemCode.ENCODING_UNCLEAR);
    }

    @Test
    void a_text_of_two_bytes_a_letter_and_of_odd_length_is_unclear() {
        byte[] odd = joined(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE), new byte[] {'x'});
        assertRefused(odd, ProblemCode.ENCODING_UNCLEAR);
    }

    @Test
    void words_of_mail_that_shift_without_end_are_unclear_or_nothing() {
        assertRefused(bytes("a,b\n", 0x1B, '$', 'B', 0x7F, 0x7F, '\n'), ProblemCode.ENCODING_UNCLEAR);
        assertRefused(bytes("a,b\n", 0x1B, '[', '1', 'm'), ProblemCode.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 27, 31})
    void signs_that_steer_machines_stand_in_no_table(int sign) {
        assertRefused(bytes("市町村,件数\n汐見原市,1", sign, '2'), ProblemCode.NOT_A_SPREADSHEET);
    }

    @Test
    void a_zero_byte_behind_the_first_pages_is_found() {
        assertRefused(bytes("市町村,件数\n".repeat(10_000), 0, '1'), ProblemCode.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "a,b\r1,2\n", "a,b\n1,2\r\n\r\n"})
    void every_end_of_line_is_one(String table) {
        assertThat(cells(table)).containsExactly("A1=a", "B1=b", "A2=1", "B2=2");
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() {
        assertThat(cells("a,b\n\"1,200\",\"x\"\"y\nz\"\n,3\n"))
                .containsExactly("A1=a", "B1=b", "A2=1,200", "B2=x\"y\nz", "B3=3");
    }

    @Test
    void a_quote_inside_a_plain_field_is_only_a_letter() {
        assertThat(cells("a,b\n5\" disk,2\n")).containsExactly("A1=a", "B1=b", "A2=5\" disk", "B2=2");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_before_it_swallows_a_row() {
        assertRefused("市町村,件数\n汐見原市,\"12\n白鷺浦市,15\n".getBytes(StandardCharsets.UTF_8), ProblemCode.QUOTES_UNBALANCED);
        assertRefused(
                ("a,b\n1,\"x\n" + "2,y\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8),
                ProblemCode.QUOTES_UNBALANCED);
    }

    @Test
    void letters_behind_a_closed_quote_are_damage() {
        assertRefused("a,b\n\"1\"2,3\n".getBytes(StandardCharsets.UTF_8), ProblemCode.DAMAGED);
    }

    @Test
    void rows_of_any_length_and_empty_ones_keep_their_place() {
        assertThat(cells("\n\na,b\n1\n2,3,4,,,\n")).containsExactly("A3=a", "B3=b", "A4=1", "A5=2", "B5=3", "C5=4");
    }

    @Test
    void a_million_columns_are_too_many() {
        assertRefused("1,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE);
        assertRefused(
                (",\n").repeat(10).concat("1,".repeat(20_000)).getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE);
    }

    @Test
    void a_field_of_millions_of_letters_is_too_large() {
        assertRefused(("a,b\n1," + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE);
        assertRefused(("a,b\n1," + "x".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE);
    }

    @Test
    void millions_of_lines_are_read_page_by_page() {
        SourceFile file = Opened.of(",\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(file.sheets()).isEmpty();
        assertThat(Opened.readThrough(file.longSheets().getFirst())).isEmpty();
    }

    @Test
    void a_file_without_anything_is_empty() {
        assertRefused(new byte[0], ProblemCode.EMPTY_FILE);
        assertRefused("\uFEFF".getBytes(StandardCharsets.UTF_8), ProblemCode.EMPTY_FILE);
        assertRefused("\n\n,,,\n".getBytes(StandardCharsets.UTF_8), ProblemCode.EMPTY_FILE);
    }

    private static byte[] bytes(String start, int... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        for (int b : more) {
            out.write(b);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
