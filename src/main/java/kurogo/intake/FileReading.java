package kurogo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.intake.file.FileContent;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.file.Unpacking;
import kurogo.intake.read.ReadingContext;
import kurogo.intake.read.ReportReader;
import kurogo.intake.read.SourceFile;
import kurogo.intake.read.UnderstoodFile;
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

    /** Reads a file, or each file in it when it is an archive. */
    List<ReadFile> read(ReportingRound round, String name, byte[] bytes) {
        ReadingContext context = context(round);
        List<ReadFile> read = new ArrayList<>();
        try (Unpacking files = opener.unpack(name, FileContent.of(bytes))) {
            for (int number = 0; number < files.size(); number++) {
                SourceFile file = opener.open(files, number);
                byte[] own = files.isArchive() ? opener.bytes(files, number) : bytes;
                read.add(new ReadFile(file.name(), own, ReportReader.read(file, context)));
            }
        }
        return read;
    }

    /** Reads a file that is no archive. */
    UnderstoodFile readOne(ReportingRound round, String name, byte[] bytes) {
        return read(context(round), name, bytes);
    }

    private UnderstoodFile read(ReadingContext context, String name, byte[] bytes) {
        return ReportReader.read(opener.open(name, bytes).getFirst(), context);
    }

    private ReadingContext context(ReportingRound round) {
        return new ReadingContext(area.directory(), Optional.of(round.period()));
    }
}
