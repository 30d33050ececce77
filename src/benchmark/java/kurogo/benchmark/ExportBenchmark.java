package kurogo.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import kurogo.export.CsvExport;
import kurogo.export.ExportColumn;
import kurogo.export.ExportValue;
import kurogo.export.StreamedTable;
import kurogo.export.XlsxExport;

/** How long a long table takes to be written as a workbook and as CSV, and how much memory that needs at most. */
final class ExportBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);
    private static final int MUNICIPALITIES = 1741;
    private static final int DAYS = 365;

    private ExportBenchmark() {}

    /** Argument: number of rows. */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        System.out.printf(
                Locale.ROOT,
                "%,d rows of 12 columns, heap of at most %,d kB%n",
                rows,
                Runtime.getRuntime().maxMemory() / 1024);
        StreamedTable table = table(rows);
        say("first XLSX", out -> XlsxExport.write(table, "注記", out));
        say("second XLSX", out -> XlsxExport.write(table, "注記", out));
        say("CSV", out -> CsvExport.write(table, out));
    }

    private static void say(String name, Writing writing) throws Exception {
        Path file = Files.createTempFile("kurogo-export", "");
        try {
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            Stopwatch.Taken taken = Stopwatch.of(() -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    writing.to(out);
                }
                return Files.size(file);
            });
            System.out.printf(
                    Locale.ROOT,
                    "%s of %,d kB: %s, at most %,d kB of heap%n",
                    name,
                    Files.size(file) / 1024,
                    taken,
                    heap().stream()
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            / 1024);
        } finally {
            Files.delete(file);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static StreamedTable table(int rows) {
        return new StreamedTable(
                "支援実績",
                List.of(
                        ExportColumn.text("団体コード"),
                        ExportColumn.text("市町村"),
                        ExportColumn.text("年度"),
                        ExportColumn.text("事業"),
                        ExportColumn.text("実施方法"),
                        ExportColumn.whole("人口（人）"),
                        ExportColumn.whole("支援実績件数（件）"),
                        ExportColumn.whole("事業費（円）"),
                        ExportColumn.whole("うち委託料（円）"),
                        ExportColumn.decimal("人口1万人当たり（件）"),
                        ExportColumn.date("提出日"),
                        ExportColumn.text("備考")),
                () -> LongStream.range(0, rows).mapToObj(ExportBenchmark::row).iterator(),
                List.of("出典：見本県"));
    }

    private static List<ExportValue> row(long number) {
        long municipality = number % MUNICIPALITIES;
        long cases = number * 31 % 211;
        return List.of(
                ExportValue.of("%06d".formatted(municipality * 17)),
                ExportValue.of("見本" + municipality + "市"),
                ExportValue.of("令和" + (1 + number / MUNICIPALITIES % 10) + "年度"),
                ExportValue.of(number % 2 == 0 ? "多機関協働事業" : "参加支援事業"),
                ExportValue.of(number % 3 == 0 ? "直営" : "一部委託"),
                ExportValue.of(5_000 + municipality * 97),
                number % 11 == 0 ? ExportValue.BLANK : ExportValue.of(cases),
                ExportValue.of(1_000_000 + cases * 43_210),
                ExportValue.of(cases * 12_300),
                ExportValue.of(cases * 100 / 7.0),
                ExportValue.of(FIRST_DAY.plusDays(number % DAYS)),
                ExportValue.of("第" + number + "号の備考、二つとない言葉"));
    }
}
