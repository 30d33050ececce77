package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.Grid;
import kurogo.intake.read.LongSheet;
import kurogo.intake.read.Pages;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SheetUnreadableException;
import kurogo.intake.read.SourceFile;
import kurogo.report.FileContent;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Opens modern workbooks (.xlsx, .xlsm) as a stream of rows. Macros are never run, formulas never computed: the stored value
 * is the truth.
 */
final class StreamedWorkbook {

    private static final int CELLS_OF_A_PAGE = 50_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final FileLimits limits;
    private int cells;

    StreamedWorkbook(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * Opens a workbook.
     *
     * @throws NotStreamableException when the streaming library does not understand how it is written
     */
    SourceFile open(String name, FileContent content) throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(content)) {
            if (!parts.holdsWorkbook()) {
                throw new NotStreamableException();
            }
            Map<String, SheetShape> shapes = shapes(parts);
            try (ReadableWorkbook workbook = workbook(content)) {
                return read(name, content, workbook, shapes, notices(name, parts));
            }
        } catch (ExcelReaderException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException other) {
            throw new NotStreamableException();
        }
    }

    /** The streaming library does not understand how a workbook is written. */
    static final class NotStreamableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private SourceFile read(
            String name,
            FileContent content,
            ReadableWorkbook workbook,
            Map<String, SheetShape> shapes,
            List<Problem> notices)
            throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.size() > limits.sheets()) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        List<Grid> grids = new ArrayList<>();
        List<LongSheet> longSheets = new ArrayList<>();
        for (Sheet sheet : sheets) {
            SheetShape shape = shapes.getOrDefault(sheet.getId(), SheetShape.PLAIN);
            grid(workbook, sheet, shape)
                    .ifPresentOrElse(grids::add, () -> longSheets.add(longSheet(content, sheet, shape)));
        }
        return new SourceFile(name, grids, longSheets, notices);
    }

    /** The sheet as a grid; nothing when it is too long to be held. */
    private Optional<Grid> grid(ReadableWorkbook workbook, Sheet sheet, SheetShape shape) throws IOException {
        SheetCollector rows = new SheetCollector(sheet.getName(), isHidden(sheet), shape);
        StreamedCells reading = new StreamedCells(workbook.isDate1904(), limits);
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                add(each.next(), reading, rows);
                if (cells + rows.cells() > limits.cellsAtOnce()) {
                    return Optional.empty();
                }
            }
        }
        cells += rows.cells();
        return Optional.of(rows.grid());
    }

    private LongSheet longSheet(FileContent content, Sheet sheet, SheetShape shape) {
        int index = sheet.getIndex();
        return new LongSheet(sheet.getName(), isHidden(sheet), () -> new WorkbookPages(content, index, shape, limits));
    }

    private static void add(Row row, StreamedCells reading, SheetCollector to) {
        if (row.getPhysicalCellCount() > 0) {
            to.add(reading.number(row), reading.cells(row), row.isHidden());
        }
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    private static ReadableWorkbook workbook(FileContent content) throws IOException {
        return switch (content) {
            case FileContent.OnDisk(var path) -> new ReadableWorkbook(path.toFile(), WITH_FORMATS);
            case FileContent.InMemory memory -> new ReadableWorkbook(memory.open(), WITH_FORMATS);
        };
    }

    /** Shapes by the ids the workbook knows its sheets by. */
    private Map<String, SheetShape> shapes(WorkbookPackage parts) throws IOException {
        Map<String, SheetShape> byPart = parts.shapes(new PackageBudget(limits));
        Map<String, SheetShape> byId = new HashMap<>();
        parts.sheetParts()
                .forEach((id, part) -> Optional.ofNullable(byPart.get(part)).ifPresent(shape -> byId.put(id, shape)));
        return byId;
    }

    private static List<Problem> notices(String name, WorkbookPackage parts) {
        List<Problem> notices = new ArrayList<>();
        if (parts.hasMacros()) {
            notices.add(Problem.notice(ProblemCode.MACROS_IGNORED, Place.file(name), ""));
        }
        if (parts.hasExternalLinks()) {
            notices.add(Problem.notice(ProblemCode.EXTERNAL_LINKS_IGNORED, Place.file(name), ""));
        }
        return notices;
    }

    /** The pages of one long sheet. */
    private static final class WorkbookPages implements Pages {

        private final ReadableWorkbook workbook;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private final StreamedCells reading;
        private final SheetCollector collector;
        private final FileLimits limits;
        private long cells;

        WorkbookPages(FileContent content, int index, SheetShape shape, FileLimits limits) {
            try {
                this.workbook = workbook(content);
                Sheet sheet = workbook.getSheet(index).orElseThrow();
                this.stream = sheet.openStream();
                this.rows = stream.iterator();
                this.reading = new StreamedCells(workbook.isDate1904(), limits);
                this.collector = new SheetCollector(sheet.getName(), isHidden(sheet), shape);
                this.limits = limits;
            } catch (IOException unreadable) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }

        @Override
        public Optional<Grid> next() {
            try {
                while (rows.hasNext() && collector.cells() < CELLS_OF_A_PAGE) {
                    add(rows.next(), reading, collector);
                }
            } catch (FileRefused refused) {
                throw new SheetUnreadableException(refused.code());
            } catch (RuntimeException damaged) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
            cells += collector.cells();
            if (cells > limits.cells()) {
                throw new SheetUnreadableException(ProblemCode.TOO_LARGE);
            }
            return collector.isEmpty() ? Optional.empty() : Optional.of(collector.grid());
        }

        @Override
        public void close() {
            stream.close();
            try {
                workbook.close();
            } catch (IOException unreadable) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }
    }
}
