import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files municipalities send, round by round, and what is true of them. */
final class MakeReports {

    private MakeReports() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Report> all = new ArrayList<>();
        for (Round round : Round.values()) {
            List<Report> reports = Report.of(round);
            write(round, reports, emptied(folder.resolve("reports").resolve(round.key())));
            all.addAll(reports);
        }
        TruthFiles.write(all, folder);
        BrokenReports.write(emptied(folder.resolve("reports-with-problems")));
    }

    private static void write(Round round, List<Report> reports, Path folder) throws IOException {
        switch (round) {
            case R4, R6_H1, R7_H1 -> WideTable.write(round, reports, folder.resolve(round.key() + "_実績一覧_見本県.xlsx"));
            case R5 -> LongTable.write(reports, folder.resolve("R5_実績一覧_見本県.csv"));
            default -> {
                for (Report report : reports) {
                    OneWorkbook.write(report, folder.resolve(OneWorkbook.fileName(report)));
                }
            }
        }
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.{xlsx,csv}")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
