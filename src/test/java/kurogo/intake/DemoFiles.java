package kurogo.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.answers.Answer;

/** The files in {@code data/}, opened and read as intake does it, and the tables that tell what they mean. */
final class DemoFiles {

    private static final Path DATA = Path.of("data");
    private static final SpreadsheetOpener OPENER = new SpreadsheetOpener(FileLimits.STANDARD);

    private DemoFiles() {}

    /** All files municipalities sent in a round, in the order of their names. */
    static List<UnderstoodFile> readRound(String round) throws IOException {
        return readFolder(DATA.resolve("reports").resolve(round), round);
    }

    /** The files that must not be accepted as they are, read for the round they were sent to. */
    static List<UnderstoodFile> readThoseWithProblems() throws IOException {
        return readFolder(DATA.resolve("reports-with-problems"), "R8-H1");
    }

    /** The rows of a table that tells what the files mean. */
    static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(DATA.resolve(file)))) {
            return rows.stream().toList();
        }
    }

    /** An answer as those tables write it: blank for every silence. */
    static String text(Answer<?> answer) {
        return answer.asValue().map(Object::toString).orElse("");
    }

    private static List<UnderstoodFile> readFolder(Path folder, String round) throws IOException {
        ReadingContext context = new ReadingContext(directory(), ReportingPeriod.parse(round));
        List<UnderstoodFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                OPENER.open(path.getFileName().toString(), Files.readAllBytes(path)).stream()
                        .map(file -> ReportReader.read(file, context))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static MunicipalityDirectory directory() throws IOException {
        List<Municipality> municipalities = rows("municipalities.csv").stream()
                .map(row -> new Municipality(
                        new MunicipalityCode(row.getField("code")),
                        row.getField("name"),
                        row.getField("kana"),
                        row.getField("roman_name"),
                        row.getField("county"),
                        MunicipalityType.valueOf(row.getField("type"))))
                .toList();
        return new MunicipalityDirectory("95", "見本県", municipalities);
    }
}
