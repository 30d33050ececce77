package kurogo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.file.Unpacking;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReadingContext;
import kurogo.intake.read.ReportReader;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.SourceFile;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import org.springframework.stereotype.Component;

/** Opens and reads what comes in, knowing the prefecture's municipalities and the period a round asks about. */
@Component
class FileReading {

    private final SpreadsheetOpener opener = new SpreadsheetOpener(FileLimits.STANDARD);
    private final AreaService area;

    FileReading(AreaService area) {
        this.area = area;
    }

    /** The files that were sent together, one at a time. */
    Unpacking unpack(String name, FileContent content) {
        return opener.unpack(name, content);
    }

    /** Opens one of several files that were sent together. */
    SourceFile open(Unpacking files, int number) {
        return opener.open(files, number);
    }

    /** What is known when a file is read for one round. */
    ReadingContext context(ReportingRound round) {
        return new ReadingContext(area.directory(), Optional.of(round.period()));
    }

    /** What is known when a list is read for every round it holds. */
    ReadingContext contextOfEveryRound() {
        return ReadingContext.ofEveryPeriod(area.directory());
    }

    /** Reads a file that is no archive for one round. */
    UnderstoodFile readOne(ReportingRound round, String name, FileContent content) {
        return ReportReader.read(opener.open(name, content), context(round));
    }

    /** Reads a list for every round it holds, and keeps what it says on one period. */
    UnderstoodFile readPeriod(ReportingPeriod period, String name, FileContent content) {
        List<UnderstoodReport> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        readEveryRound(name, content, new ReportSink() {
            @Override
            public void report(UnderstoodReport report) {
                if (report.period().equals(period)) {
                    reports.add(report);
                }
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new UnderstoodFile(name, reports, problems);
    }

    /** Reads a list for every round it holds. */
    void readEveryRound(String name, FileContent content, ReportSink sink) {
        ReportReader.read(opener.open(name, content), contextOfEveryRound(), sink);
    }
}
