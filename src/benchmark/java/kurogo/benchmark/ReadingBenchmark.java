package kurogo.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.benchmark.Stopwatch.Contestant;
import kurogo.benchmark.Stopwatch.Taken;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** From bytes to the cells of every sheet: Kurogo's opener, the reader library it rests on, and Apache POI's user model. */
public final class ReadingBenchmark {

    private static final SpreadsheetOpener OPENER = new SpreadsheetOpener(FileLimits.STANDARD);

    private ReadingBenchmark() {}

    /** Arguments: rows of the list, rounds. */
    public static void main(String[] arguments) throws Exception {
        LongList list = new LongList(Integer.parseInt(arguments[0]));
        Stopwatch stopwatch = new Stopwatch(Integer.parseInt(arguments[1]));
        Path folder = Files.createTempDirectory("kurogo-benchmark");
        Path xlsx = list.writeXlsx(folder.resolve("list.xlsx"));
        Path csv = list.writeCsv(folder.resolve("list.csv"));
        System.out.printf(
                "list of %s rows: xlsx %,d bytes, csv %,d bytes%n", arguments[0], Files.size(xlsx), Files.size(csv));
        Map<String, Taken> texts = stopwatch.medians(List.of(
                new Contestant("csv Kurogo", () -> cells(csv)), new Contestant("csv fastcsv", () -> fastcsv(csv))));
        print(texts);
        System.out.printf("csv: %s times the library%n", ratio(texts, "csv Kurogo", "csv fastcsv"));
        Map<String, Taken> workbooks = stopwatch.medians(List.of(
                new Contestant("xlsx Kurogo", () -> cells(xlsx)),
                new Contestant("xlsx fastexcel-reader", () -> fastexcel(xlsx)),
                new Contestant("xlsx POI user model", () -> poi(xlsx))));
        print(workbooks);
        System.out.printf(
                "xlsx: %s times the library, POI takes %s times as long%n",
                ratio(workbooks, "xlsx Kurogo", "xlsx fastexcel-reader"),
                ratio(workbooks, "xlsx POI user model", "xlsx Kurogo"));
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void print(Map<String, Taken> medians) {
        medians.forEach((name, taken) -> System.out.printf("%-24s %s%n", name, taken));
    }

    private static String ratio(Map<String, Taken> medians, String one, String other) {
        Taken taken = Objects.requireNonNull(medians.get(one));
        Taken beside = Objects.requireNonNull(medians.get(other));
        return "%.2f (of processor %.2f)"
                .formatted(taken.clock() / beside.clock(), taken.processor() / beside.processor());
    }

    private static long cells(Path file) {
        SourceFile opened = OPENER.open(file.getFileName().toString(), FileContent.of(file));
        long cells = opened.sheets().stream().mapToLong(ReadingBenchmark::cells).sum();
        for (LongSheet sheet : opened.longSheets()) {
            try (Pages pages = sheet.pages().open()) {
                for (Optional<Grid> page = pages.next(); page.isPresent(); page = pages.next()) {
                    cells += cells(page.get());
                }
            }
        }
        return cells;
    }

    /** Looks at every cell, since a cell may be made only when it is asked for. */
    private static long cells(Grid grid) {
        long cells = 0;
        for (List<SourceCell> row : grid.rows()) {
            for (SourceCell cell : row) {
                cells += cell.content() == CellContent.EMPTY ? 0 : 1;
            }
        }
        return cells;
    }

    private static long fastexcel(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    for (Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator(); each.hasNext(); ) {
                        for (org.dhatim.fastexcel.reader.Cell cell : each.next()) {
                            cells += cell != null && cell.getValue() != null ? 1 : 0;
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static long poi(Path file) throws IOException {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += switch (cell.getCellType()) {
                            case NUMERIC -> Double.isNaN(cell.getNumericCellValue()) ? 0 : 1;
                            case STRING -> cell.getStringCellValue().isEmpty() ? 0 : 1;
                            default -> 0;
                        };
                    }
                }
            }
        }
        return cells;
    }

    private static long fastcsv(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : records) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    cells += row.getField(column).isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }
}
