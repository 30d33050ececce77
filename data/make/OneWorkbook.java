import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One municipality's report as the workbook it sends. */
final class OneWorkbook {

    private static final List<String> WORKING_NOTES =
            List.of("作業メモ（提出時は削除してください）", "・委託先からの実績は4月20日に受領済み", "・件数は支援台帳と照合した", "・決裁後に県へ提出");
    private static final List<String> INSTRUCTIONS =
            List.of("記入要領", "１　黄色のセルに記入してください。", "２　支援実績件数は実件数です。同じ方を複数回支援した場合も1件と数えます。", "３　事業費は決算見込額を千円単位で記入してください。");

    private OneWorkbook() {}

    static String fileName(Report report) {
        Places.Place place = report.place();
        return "%s_実績報告_%s_%s.xlsx".formatted(report.round().key(), CheckDigit.completed(place.code()), place.name());
    }

    static void write(Report report, Path file) throws IOException {
        Set<Bend> bends = report.bends();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            if (bends.contains(Bend.NOTES_SHEET_FIRST)) {
                textSheet(workbook, "メモ", WORKING_NOTES);
            }
            Form.addTo(workbook, report);
            if (bends.contains(Bend.NOTES_SHEET_LAST)) {
                textSheet(workbook, "記入要領", INSTRUCTIONS);
            }
            Workbooks.save(workbook, file);
        }
    }

    private static void textSheet(XSSFWorkbook workbook, String name, List<String> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < lines.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
        sheet.setColumnWidth(0, 80 * 256);
    }
}
