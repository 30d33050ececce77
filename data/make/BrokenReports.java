import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that must not be accepted as they are, to try the preview with: the half-finished round is theirs. */
final class BrokenReports {

    private static final Round ROUND = Round.R8_H1;

    private BrokenReports() {}

    static void write(Path folder) throws IOException {
        Report otherPrefecture = report("95206");
        write(otherPrefecture, folder, "R8-H1_実績報告_962015_手本市.xlsx", sheet -> {
            replace(sheet, "952061", "962015");
            replace(sheet, "千早川市", "手本県手本市");
        });
        write(report("95210"), folder, "R8-H1_実績報告_星降市.xlsx", sheet -> {
            replace(sheet, CheckDigit.completed("95210"), "");
            replace(sheet, "翠川市", "星降市");
        });
        write(report("95212"), folder, "R8-H1_実績報告_952125_岬ノ浦市.xlsx", BrokenReports::writeWordsForCounts);
        write(report("95202"), folder, "R8-H1_実績報告_952028_白鷺浦市.xlsx", sheet -> {});
        write(report("95202"), folder, "R8-H1_実績報告_952028_白鷺浦市（差替え）.xlsx", BrokenReports::correctCount);
        OneWorkbook.write(Report.of(place("95302"), Round.R7), folder.resolve("R8-H1_実績報告_953024_潟見町.xlsx"));
        Files.writeString(folder.resolve("R8-H1_実績報告_952087_玉響市.xlsx"), "報告書は郵送いたしました。玉響市（架空）\n");
    }

    /** A change made to a sheet after the form was filled in. */
    private interface Change {
        void to(XSSFSheet sheet);
    }

    private static void write(Report report, Path folder, String name, Change change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Form.addTo(workbook, report);
            change.to(workbook.getSheetAt(0));
            Workbooks.save(workbook, folder.resolve(name));
        }
    }

    private static void replace(XSSFSheet sheet, String old, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(old)) {
                    cell.setCellValue(text);
                }
            }
        }
    }

    private static void writeWordsForCounts(XSSFSheet sheet) {
        Row row = row(sheet, "多機関協働事業");
        row.getCell(1).setCellValue("有");
        row.getCell(3).setCellValue("別紙のとおり");
        row.getCell(4).setCellValue("約2,000～2,500千円");
    }

    private static void correctCount(XSSFSheet sheet) {
        row(sheet, "多機関協働事業").getCell(3).setCellValue(31);
    }

    private static Row row(XSSFSheet sheet, String heading) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(heading)) {
                return row;
            }
        }
        throw new IllegalArgumentException("No row " + heading);
    }

    private static Report report(String code) {
        return Report.of(place(code), ROUND);
    }

    private static Places.Place place(String code) {
        return Places.ALL.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
