package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.benchmark.FictionalPrefecture.Place;
import kurogo.benchmark.Stopwatch.Taken;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;

/** As many workbooks as Japan has municipalities, in one archive: read one by one, waiting for a person's word, and accepted. */
public final class WorkbooksBenchmark {

    private static final int FIRST_YEAR = 7;

    private WorkbooksBenchmark() {}

    /** Argument: number of workbooks. */
    public static void main(String[] arguments) throws Exception {
        int wanted = Integer.parseInt(arguments[0]);
        try (Program program = Program.start()) {
            Path zip = write(program.folder().resolve("workbooks.zip"), wanted);
            List<ReportingRound> rounds = List.of(
                    program.open(ReportingPeriod.annual(FiscalYear.reiwa(FIRST_YEAR))),
                    program.open(ReportingPeriod.annual(FiscalYear.reiwa(FIRST_YEAR + 1))));
            Taken staging = Stopwatch.of(() -> program.stage(rounds.getFirst(), zip));
            Taken accepting = Stopwatch.of(() -> program.accept(program.staged(rounds)));
            System.out.printf("%,d workbooks, %,d bytes%n", wanted, Files.size(zip));
            System.out.println("  staged: " + staging);
            System.out.println("  accepted: " + accepting);
            System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Path write(Path file, int wanted) throws IOException {
        List<Place> places = FictionalPrefecture.places();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < wanted; number++) {
                zip.putNextEntry(new ZipEntry("R" + number + ".xlsx"));
                zip.write(ReportForm.of(places.get(number % places.size()), FIRST_YEAR + number / places.size()));
            }
        }
        return file;
    }
}
