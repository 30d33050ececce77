package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.benchmark.Stopwatch.Taken;
import kurogo.report.ReportingRound;

/**
 * The whole import of a long list, from the bytes to reports that count, against H2's bare {@code INSERT … SELECT … FROM CSVREAD}
 * of the same file into a table of the same columns without any index, check or trace.
 */
public final class ImportBenchmark {

    private ImportBenchmark() {}

    /** Arguments: rows of the list, how often each is measured. */
    public static void main(String[] arguments) throws Exception {
        LongList list = new LongList(Integer.parseInt(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        List<Taken> bare = new ArrayList<>();
        List<Taken> whole = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (Program program = Program.start()) {
                Path csv = list.writeCsv(program.folder().resolve("list.csv"));
                System.out.printf("%,d bytes%n", Files.size(csv));
                bare.add(Stopwatch.of(() -> bare(csv, program.folder().resolve("bare"))));
                System.out.println("H2 CSVREAD: " + bare.getLast());
                whole.add(measured(program, list, csv));
                System.out.println("import: " + whole.getLast());
            }
        }
        System.out.printf(
                "medians: import %.2f times H2 CSVREAD by the clock, %.2f times by processor; heap at most %d MB%n",
                Taken.median(whole).clock() / Taken.median(bare).clock(),
                Taken.median(whole).processor() / Taken.median(bare).processor(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Taken measured(Program program, LongList list, Path csv) throws Exception {
        List<ReportingRound> rounds = list.periods().stream().map(program::open).toList();
        Taken staging = Stopwatch.of(() -> program.stage(rounds.getFirst(), csv));
        Taken accepting = Stopwatch.of(() -> program.accept(program.staged(rounds)));
        System.out.println("  read, understood, checked and staged: " + staging);
        System.out.println("  accepted: " + accepting);
        return staging.plus(accepting);
    }

    private static long bare(Path csv, Path database) throws SQLException, IOException {
        String columns = IntStream.range(0, LongList.HEAD.size())
                .mapToObj(column -> "c" + column + (isFigure(column) ? " bigint" : " varchar"))
                .collect(Collectors.joining(", "));
        String values = IntStream.range(0, LongList.HEAD.size())
                .mapToObj(column -> '"' + LongList.HEAD.get(column) + '"')
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table list (" + columns + ")");
            return statement.executeUpdate("insert into list select " + values + " from csvread('" + csv
                    + "', null, 'charset=UTF-8 caseSensitiveColumnNames=true')");
        }
    }

    private static boolean isFigure(int column) {
        return column >= 7 && column < LongList.HEAD.size() - 1;
    }
}
