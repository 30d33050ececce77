package kurogo.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import kurogo.benchmark.FictionalPrefecture.Place;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A long list as a prefecture compiles it: one row a period, municipality and programme, the same at every run. */
final class LongList {

    /** Headings of the list. */
    static final List<String> HEAD = List.of(
            "団体コード",
            "団体名",
            "年度",
            "報告期間",
            "事業名",
            "実施の有無",
            "開始月",
            "支援実績件数",
            "事業費（千円）",
            "うち国交付金（千円）",
            "うち都道府県（千円）",
            "うち市町村（千円）",
            "うち委託費（千円）",
            "実施方法");

    private static final List<String> PROGRAMMES =
            List.of("多機関協働事業", "アウトリーチ等を通じた継続的支援事業", "参加支援事業", "包括的相談支援事業", "地域づくり事業");
    private static final List<PeriodPart> PARTS = List.of(PeriodPart.values());
    private static final List<String> PART_WORDS = List.of("年間", "上半期", "下半期", "第1四半期", "第2四半期", "第3四半期", "第4四半期");
    private static final int LAST_YEAR = 2025;

    private final int rows;

    LongList(int rows) {
        this.rows = rows;
    }

    /** The periods it holds, in the order they stand. */
    List<ReportingPeriod> periods() {
        int ofPeriod = FictionalPrefecture.MUNICIPALITIES * PROGRAMMES.size();
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int number = 0; number * ofPeriod < rows; number++) {
            periods.add(period(number));
        }
        return periods;
    }

    Path writeCsv(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEAD));
            out.write("\r\n");
            each(row -> write(out, String.join(",", row) + "\r\n"));
        }
        return file;
    }

    /** Figures as numbers, the rest as text, as a spreadsheet program stores them. */
    Path writeXlsx(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Kurogo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("一覧");
            int[] number = {0};
            writeRow(sheet, number[0]++, HEAD);
            each(row -> writeRow(sheet, number[0]++, row));
        }
        return file;
    }

    private static void writeRow(Worksheet sheet, int number, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            if (column > 0 && !text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
                sheet.value(number, column, Long.parseLong(text));
            } else if (!text.isEmpty()) {
                sheet.value(number, column, text);
            }
        }
    }

    private void each(Consumer<List<String>> take) {
        Random chance = new Random(106_4);
        List<Place> places = FictionalPrefecture.places();
        int written = 0;
        for (int period = 0; written < rows; period++) {
            for (Place place : places) {
                for (int programme = 0; programme < PROGRAMMES.size() && written < rows; programme++) {
                    take.accept(row(place, period, PROGRAMMES.get(programme), chance));
                    written++;
                }
            }
        }
    }

    private static List<String> row(Place place, int period, String programme, Random chance) {
        boolean runs = chance.nextInt(10) > 0;
        long cost = 100 * (1 + chance.nextInt(400));
        long half = cost / 2;
        long quarter = half / 2;
        String year = (LAST_YEAR - period / PARTS.size()) + "年度";
        String part = PART_WORDS.get(period % PARTS.size());
        return runs
                ? List.of(
                        place.code().digits(),
                        place.name(),
                        year,
                        part,
                        programme,
                        "有",
                        "4月",
                        Integer.toString(chance.nextInt(300)),
                        Long.toString(cost),
                        Long.toString(half),
                        Long.toString(quarter),
                        Long.toString(cost - half - quarter),
                        "0",
                        "直営")
                : List.of(
                        place.code().digits(),
                        place.name(),
                        year,
                        part,
                        programme,
                        "無",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
    }

    private static ReportingPeriod period(int number) {
        return new ReportingPeriod(new FiscalYear(LAST_YEAR - number / PARTS.size()), PARTS.get(number % PARTS.size()));
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
