package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.file.SheetRows.SheetRow;
import kurogo.intake.file.WorkbookHead.SheetHead;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SheetUnreadableException;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;

/**
 * Opens modern workbooks (.xlsx, .xlsm) as a stream of rows. Macros are never run, formulas never computed: the stored value
 * is the truth.
 */
final class StreamedWorkbook {

    private static final int MOST_LONG_SHEETS = 20;

    /** A sheet that has more for each cell that can be held is most likely too long. */
    private static final int USUAL_BYTES_A_CELL = 32;

    private final FileLimits limits;
    private int cells;

    StreamedWorkbook(FileLimits limits) {
        this.limits = limits;
    }

    SourceFile open(String name, FileContent content) throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(content, limits)) {
            WorkbookHead head = WorkbookHead.of(parts, limits);
            StoredCells stored = stored(parts, head);
            List<Grid> grids = new ArrayList<>();
            List<LongSheet> longSheets = new ArrayList<>();
            for (SheetHead sheet : head.sheets()) {
                read(sheet, parts, stored, content, grids, longSheets);
            }
            return new SourceFile(name, grids, longSheets, FormProperty.in(parts), notices(name, parts));
        }
    }

    private static StoredCells stored(WorkbookPackage parts, WorkbookHead head) throws IOException {
        return new StoredCells(
                SharedTexts.of(parts, head.sharedTexts()), CellFormats.of(parts, head.styles()), head.date1904());
    }

    /** Reads a sheet as a grid, or as a long one when it is too long to be held. */
    private void read(
            SheetHead sheet,
            WorkbookPackage parts,
            StoredCells stored,
            FileContent content,
            List<Grid> grids,
            List<LongSheet> longSheets)
            throws IOException {
        Map<CellAddress, String> comments = CellComments.of(parts, sheet.part());
        if (parts.size(sheet.part()) > (long) USUAL_BYTES_A_CELL * limits.cellsAtOnce()) {
            Optional<LongSheet> counted = countedLong(sheet, parts, stored, comments, content);
            if (counted.isPresent()) {
                add(longSheets, counted.get());
                return;
            }
        }
        SheetCollector held = new SheetCollector(sheet.name(), sheet.hidden());
        try (SheetRows rows = new SheetRows(parts.part(sheet.part()), stored)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (cells + held.cellsWith(row.get()) > limits.cellsAtOnce()) {
                    add(longSheets, longSheet(sheet, rows.shape().with(comments), content));
                    return;
                }
                held.add(row.get());
            }
            cells += held.cells();
            grids.add(held.grid(rows.shape().with(comments)));
        }
    }

    /** A sheet of which alone so many cells hold something that it cannot be held: they are counted, which costs less than to read and drop them. */
    private Optional<LongSheet> countedLong(
            SheetHead sheet,
            WorkbookPackage parts,
            StoredCells stored,
            Map<CellAddress, String> comments,
            FileContent content)
            throws IOException {
        try (SheetRows rows = new SheetRows(parts.part(sheet.part()), stored)) {
            return rows.holdMoreThan(limits.cellsAtOnce())
                    ? Optional.of(longSheet(sheet, rows.shape().with(comments), content))
                    : Optional.empty();
        }
    }

    private LongSheet longSheet(SheetHead sheet, SheetShape shape, FileContent content) {
        return new LongSheet(sheet.name(), sheet.hidden(), () -> WorkbookPages.open(content, sheet, shape, limits));
    }

    /** Each of them opens the workbook anew. */
    private static void add(List<LongSheet> longSheets, LongSheet sheet) {
        longSheets.add(sheet);
        if (longSheets.size() > MOST_LONG_SHEETS) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
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

        private final WorkbookPackage parts;
        private final SheetRows rows;
        private final SheetShape shape;
        private final SheetCollector collector;
        private final FileLimits limits;
        private long cells;

        private WorkbookPages(
                WorkbookPackage parts, SheetHead sheet, SheetRows rows, SheetShape shape, FileLimits limits) {
            this.parts = parts;
            this.rows = rows;
            this.shape = shape;
            this.collector = new SheetCollector(sheet.name(), sheet.hidden());
            this.limits = limits;
        }

        static WorkbookPages open(FileContent content, SheetHead sheet, SheetShape shape, FileLimits limits) {
            try {
                WorkbookPackage parts = WorkbookPackage.open(content, limits);
                try {
                    StoredCells stored = stored(parts, WorkbookHead.of(parts, limits));
                    SheetRows rows = new SheetRows(parts.part(sheet.part()), stored);
                    return new WorkbookPages(parts, sheet, rows, shape, limits);
                } catch (IOException | RuntimeException unreadable) {
                    parts.close();
                    throw unreadable;
                }
            } catch (FileRefused refused) {
                throw new SheetUnreadableException(refused.code());
            } catch (IOException damaged) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }

        @Override
        public Optional<Grid> next() {
            try {
                Optional<SheetRow> row = Optional.empty();
                while (collector.cells() < limits.cellsOfAPage() && (row = rows.next()).isPresent()) {
                    collector.add(row.get());
                }
            } catch (FileRefused refused) {
                throw new SheetUnreadableException(refused.code());
            }
            cells += collector.cells();
            if (cells > limits.cells()) {
                throw new SheetUnreadableException(ProblemCode.TOO_LARGE);
            }
            return collector.isEmpty() ? Optional.empty() : Optional.of(collector.grid(shape));
        }

        @Override
        public void close() {
            try (parts) {
                rows.close();
            } catch (IOException unreadable) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }
    }
}
