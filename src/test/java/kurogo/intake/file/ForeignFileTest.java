package kurogo.intake.file;

import static kurogo.intake.file.Opened.assertRefused;
import static kurogo.intake.file.Opened.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other programs under the name of a workbook, old workbooks, and such as are protected. */
class ForeignFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>12</td></tr></table></body></html>",
                "\uFEFF<!DOCTYPE html>\n<HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\"></HTML>",
                "  <table border=1><tr><td>12</td></tr></table>",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\""
                        + "urn:schemas-microsoft-com:office:spreadsheet\"/>",
                "MIME-Version: 1.0\nContent-Type: multipart/related"
            })
    void a_table_in_another_format_is_asked_for_as_a_workbook(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), ProblemCode.OTHER_FORMAT);
        if (!text.startsWith("\uFEFF")) {
            assertRefused(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), ProblemCode.OTHER_FORMAT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n", "{\\rtf1\\ansi}", "<?xml version=\"1.0\"?><x/>", "GIF89a\u0000", "PK\u0001\u0002"})
    void what_is_no_table_is_no_spreadsheet(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @CsvSource({"報告.xlsx, NOT_A_SPREADSHEET", "報告.XLS, NOT_A_SPREADSHEET", "報告.csv, ''", "報告, ''"})
    void a_letter_under_the_name_of_a_workbook_is_no_spreadsheet(String name, String code) {
        byte[] letter = "報告書は郵送いたしました。\n以上".getBytes(StandardCharsets.UTF_8);

        assertThat(new SpreadsheetOpener(FileLimits.STANDARD)
                        .open(name, FileContent.of(letter))
                        .problems())
                .extracting(problem -> problem.code().name())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void documents_of_other_office_programs_are_told_apart() {
        assertRefused(
                new RawZip()
                        .stored(
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8))
                        .packed("content.xml", "<x/>".getBytes(StandardCharsets.UTF_8))
                        .packed("META-INF/manifest.xml", "<x/>".getBytes(StandardCharsets.UTF_8))
                        .bytes(),
                ProblemCode.OTHER_FORMAT);
        assertRefused(main("xl/workbook.bin", new byte[] {(byte) 0x83, 1, 0}), ProblemCode.OTHER_FORMAT);
        assertRefused(
                main("word/document.xml", "<w:document xmlns:w=\"w\"/>".getBytes(StandardCharsets.UTF_8)),
                ProblemCode.NOT_A_SPREADSHEET);
        assertRefused(
                main("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>".getBytes(StandardCharsets.UTF_8)),
                ProblemCode.NOT_A_SPREADSHEET);
    }

    @Test
    void a_workbook_under_a_password_is_told_whatever_its_format() throws Exception {
        ByteArrayOutputStream modern = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (var out = encryptor.getDataStream(files)) {
                out.write(RawWorkbook.ofRows("").bytes());
            }
            files.writeFilesystem(modern);
        }
        assertRefused(modern.toByteArray(), ProblemCode.ENCRYPTED);

        try {
            Biff8EncryptionKey.setCurrentUserPassword("himitsu");
            assertThat(old(1)).isNotEmpty();
            byte[] protectedBook = old(1);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(protectedBook, ProblemCode.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void an_old_workbook_is_read_by_its_stored_results() throws IOException {
        assertThat(cells(old(2))).containsExactly("A1=汐見原市", "B1=12.0", "C1=24.0", "A2=汐見原市", "B2=13.0", "C2=26.0");
    }

    @ParameterizedTest
    @CsvSource({"512", "1024", "2000", "3000", "4095"})
    void an_old_workbook_cut_short_is_damaged(int length) throws IOException {
        SourceFile file = Opened.of(Arrays.copyOf(old(200), length));

        assertThat(file.sheets()).isEmpty();
        assertThat(file.problems()).anyMatch(Problem::isError);
    }

    @Test
    void an_old_workbook_whose_records_lie_about_their_length_ends_in_words() throws IOException {
        byte[] good = old(20);
        Random chance = new Random(20261126);
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 4; i++) {
                bad[chance.nextInt(bad.length)] = (byte) (chance.nextBoolean() ? 0xFF : chance.nextInt(256));
            }
            SourceFile file = new SpreadsheetOpener(FileLimits.STANDARD).open("x", FileContent.of(bad));
            assertThat(file.sheets().isEmpty())
                    .isEqualTo(file.problems().stream().anyMatch(Problem::isError));
        }
    }

    @Test
    void an_old_workbook_says_that_it_leans_on_another_file_and_its_stored_value_is_used() throws IOException {
        SourceFile file = Opened.of(leaning());

        assertThat(file.problems()).extracting(Problem::code).containsExactly(ProblemCode.EXTERNAL_LINKS_IGNORED);
        assertThat(cells(file)).containsExactly("A1=12.0");
        assertThat(Opened.of(old(3)).problems()).isEmpty();
    }

    private static byte[] leaning() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook other = new HSSFWorkbook();
                HSSFWorkbook workbook = new HSSFWorkbook()) {
            other.createSheet("元").createRow(0).createCell(0).setCellValue(12);
            workbook.linkExternalWorkbook("元データ.xls", other);
            Cell cell = workbook.createSheet("表").createRow(0).createCell(0);
            cell.setCellFormula("'[元データ.xls]元'!A1");
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.setupReferencedWorkbooks(
                    Map.of("元データ.xls", other.getCreationHelper().createFormulaEvaluator(), "表.xls", evaluator));
            evaluator.evaluateFormulaCell(cell);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] main(String part, byte[] content) {
        return RawWorkbook.ofRows("")
                .part(
                        "_rels/.rels",
                        RawWorkbook.relations(
                                "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                                        + "2006/relationships/officeDocument\" Target=\"" + part + "\"/>"))
                .part(part, content)
                .bytes();
    }

    private static byte[] old(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("表");
            for (int r = 0; r < rows; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue("汐見原市");
                row.createCell(1).setCellValue(12 + r);
                row.createCell(2).setCellFormula("B" + (r + 1) + "*2");
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
