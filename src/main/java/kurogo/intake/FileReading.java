package kurogo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kurogo.area.AreaService;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.file.Unpacking;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.sheet.Amendments;
import kurogo.intake.read.sheet.SheetParts;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.term.Terms;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.report.SourceFileReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens and reads what comes in, knowing the prefecture's municipalities and the period a round asks about. A file that is
 * kept is read with what people typed instead of what stands in its cells, and with the mapping they chose for it.
 */
@Component
class FileReading {

    private final SpreadsheetOpener opener;
    private final AreaService area;
    private final AmendmentRepository amendments;
    private final MappingRepository mappings;

    FileReading(
            AreaService area,
            AmendmentRepository amendments,
            MappingRepository mappings,
            @Value("${kurogo.intake.cells-at-once}") int cellsAtOnce) {
        this.opener = new SpreadsheetOpener(FileLimits.STANDARD.withCellsAtOnce(cellsAtOnce));
        this.area = area;
        this.mappings = mappings;
        this.amendments = amendments;
    }

    /** The files that were sent together, one at a time. */
    Unpacking unpack(String name, FileContent content) {
        return opener.unpack(name, content);
    }

    /** Opens one of several files that were sent together. */
    SourceFile open(Unpacking files, int number) {
        return opener.open(files, number);
    }

    /** Opens one of the files in a kept one; one kept by itself as people amended it. */
    SourceFile open(SourceFileReference kept, Unpacking files, int number) {
        return amendments(kept.id()).appliedTo(opener.open(files, number));
    }

    /** Opens a kept file that is no archive, as people amended it. */
    SourceFile open(SourceFileReference file, FileContent content) {
        return amendments(file.id()).appliedTo(opener.open(file.name(), content));
    }

    /** What is known when a file is read for one round. */
    ReadingContext context(ReportingRound round) {
        return new ReadingContext(area.directory(round.dueOn()), Optional.of(round.period()));
    }

    /** What is known when a list is read for every round it holds. */
    ReadingContext contextOfEveryRound() {
        return ReadingContext.ofEveryPeriod(area.directory());
    }

    /** What is known when the file of an upload is read with some terms. */
    ReadingContext context(Upload upload, ReportingRound round, Terms terms) {
        return (upload.everyRound() ? contextOfEveryRound() : context(round)).with(terms);
    }

    /** Reads a kept file for one round. */
    UnderstoodFile readOne(ReportingRound round, SourceFileReference file, FileContent content) {
        Gathered gathered = new Gathered(report -> true);
        EmptyReports.read(open(file, content), context(round).with(terms(file.id())), gathered);
        return gathered.file(file.name());
    }

    /** Reads a kept list for every round it holds, and keeps what it says on one period. */
    UnderstoodFile readPeriod(ReportingPeriod period, SourceFileReference file, FileContent content) {
        Gathered gathered = new Gathered(report -> report.period().equals(period));
        readEveryRound(file, content, gathered);
        return gathered.file(file.name());
    }

    /** Reads a kept list for every round it holds. */
    void readEveryRound(SourceFileReference file, FileContent content, ReportSink sink) {
        readingEveryRound(file, content).accept(sink);
    }

    /** Gets a kept list ready to be read for every round it holds, by a thread that has no transaction. */
    Consumer<ReportSink> readingEveryRound(SourceFileReference file, FileContent content) {
        SourceFile opened = open(file, content);
        ReadingContext context = contextOfEveryRound().with(terms(file.id()));
        return sink -> EmptyReports.read(opened, context, sink);
    }

    /** Reads the file of an upload as it would be read with some amendments. */
    void read(Upload upload, ReportingRound round, Amendments typed, FileContent content, ReportSink sink) {
        SourceFile file = typed.appliedTo(opener.open(upload.file().name(), content));
        EmptyReports.read(file, context(upload, round, terms(upload.file().id())), sink);
    }

    /** Reads the file of an upload as it would be read with other terms. */
    void read(Upload upload, ReportingRound round, Terms terms, FileContent content, ReportSink sink) {
        EmptyReports.read(open(upload.file(), content), context(upload, round, terms), sink);
    }

    /** What headings and words of a kept file mean, also to those who explained them. */
    private Terms terms(long fileId) {
        return mappings.usedFor(fileId)
                .map(version -> Terms.builtIn().with(version.content()))
                .orElseGet(Terms::builtIn);
    }

    /** What people typed instead of what stands in the cells of a kept file. */
    Amendments amendments(long fileId) {
        Amendments typed = Amendments.NONE;
        for (Amendment amendment : amendments.ofFile(fileId)) {
            typed = typed.with(amendment.sheet(), amendment.cell(), amendment.after());
        }
        return typed;
    }

    /** The text of a cell as the file has it, whatever people typed instead. */
    String textInFile(String name, FileContent content, String sheet, CellAddress cell) {
        return CellText.of(SheetParts.in(opener.open(name, content))
                .around(sheet, cell.row())
                .orElseThrow(() -> new NoSuchElementException("No sheet " + sheet))
                .grid()
                .cell(cell));
    }

    /** Keeps what is wanted of a file, and all problems, in memory. */
    private static final class Gathered implements ReportSink {

        private final List<UnderstoodReport> reports = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Predicate<UnderstoodReport> wanted;

        Gathered(Predicate<UnderstoodReport> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void report(UnderstoodReport report) {
            if (wanted.test(report)) {
                reports.add(report);
            }
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        UnderstoodFile file(String name) {
            return new UnderstoodFile(name, reports, problems);
        }
    }
}
