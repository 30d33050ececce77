package kurogo.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CombineCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-10T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final String HEAD = "団体コード,年度,報告期間,事業名,実施の有無,支援実績件数,事業費（千円）\r\n";

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void theDemosReportsBecomeTheTableThatWasMeant() throws IOException {
        assertThat(combine("R7", Path.of("data/reports/R7"), names())).isZero();
        List<String> table = Files.readAllLines(folder.resolve("out/combined.csv"));
        assertThat(table.getFirst())
                .isEqualTo("municipality_code,municipality,fiscal_year,round,programme,run,first_month,cases,"
                        + "cost_yen,contracted_yen,way,source_file,source_cell");
        for (String line : Files.readAllLines(Path.of("data/truth.csv"))) {
            String[] meant = line.split(",", -1);
            if (meant[2].equals("R7") && !meant[4].isEmpty()) {
                String figures = String.join(",", List.of(meant).subList(3, 10));
                assertThat(table).anyMatch(row -> row.startsWith(meant[0]) && row.contains("," + figures + ","));
            }
        }
    }

    @Test
    void flagsNameStatisticThresholdAndPeers() throws IOException {
        combine("R7", Path.of("data/reports/R7"), names());
        assertThat(Files.readAllLines(folder.resolve("out/flags.csv")))
                .anyMatch(row -> row.startsWith("ZERO_CASES,ALERT,952028,MULTI_AGENCY,R7,"));
        assertThat(Files.readString(folder.resolve("out/flags.json"))).contains("\"questions\"", "\"peers\"");
    }

    @Test
    void whoHasNotReportedStandsInTheTableWithBlanksAndIsFlagged() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,0,\"1,200\"\r\n");
        assertThat(combine("R7", in, codes())).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/combined.csv")))
                .contains("952010,952010,2025,R7,MULTI_AGENCY,true,,0,1200000,,,a.csv,F2")
                .contains("952028,952028,2025,R7,MULTI_AGENCY,,,,,,,,");
        assertThat(Files.readAllLines(folder.resolve("out/flags.csv")))
                .anyMatch(row -> row.startsWith("REPORT_MISSING,ALERT,952028,,R7,"));
    }

    @Test
    void filesMadeToHarmAreListedInWordsAndKeepNobodyElseOut() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,12,100\r\n");
        reports("broken.xlsx", "PK\u0003\u0004 and nothing behind it");
        reports("page.xls", "<html><table><tr><td>12</td></tr></table></html>");
        reports("paper.xlsx", "%PDF-1.7");
        reports("quotes.csv", HEAD + "952028,令和7年度,\"年間,多機関協働事業,有,12,100\r\n");
        reports("wide.csv", "1,".repeat(1_000_000));

        assertThat(combine("R7", in, codes())).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("out/problems.csv")))
                .anyMatch(row -> row.startsWith("broken.xlsx,,,ERROR,DAMAGED,"))
                .anyMatch(row -> row.startsWith("page.xls,,,ERROR,OTHER_FORMAT,"))
                .anyMatch(row -> row.startsWith("paper.xlsx,,,ERROR,NOT_A_SPREADSHEET,"))
                .anyMatch(row -> row.startsWith("quotes.csv,,,ERROR,QUOTES_UNBALANCED,"))
                .anyMatch(row -> row.startsWith("wide.csv,,,ERROR,TOO_LARGE,"));
        assertThat(Files.readString(folder.resolve("out/combined.csv"))).contains("a.csv,F2");
        assertThat(errors.toString()).doesNotContain("Exception");
    }

    @Test
    void theYearBeforeIsComparedWhereItsReportsAreNamed() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,120,1000\r\n");
        Path before = Files.createDirectories(folder.resolve("before"));
        Files.writeString(before.resolve("b.csv"), HEAD + "952010,令和6年度,年間,多機関協働事業,有,12,1000\r\n");

        assertThat(combine("R7", in, codes())).isZero();
        assertThat(flags()).noneMatch(row -> row.startsWith("IMPLAUSIBLE"));
        assertThat(combine("R7", in, codes(), "--previous", before.toString())).isZero();
        assertThat(flags()).anyMatch(row -> row.startsWith("IMPLAUSIBLE,CAUTION,952010,MULTI_AGENCY,R7,"));
    }

    @Test
    void whatIsWrongWithTheYearBeforeIsListedUnderItsFolder() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,120,1000\r\n");
        Path before = Files.createDirectories(folder.resolve("before"));
        Files.writeString(before.resolve("b.csv"), HEAD + "952010,令和5年度,年間,多機関協働事業,有,12,1000\r\n");

        assertThat(combine("R7", in, codes(), "--previous", before.toString())).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("out/problems.csv")))
                .anyMatch(row -> row.startsWith("previous/b.csv,,") && row.contains(",ERROR,OTHER_PERIOD,"));
    }

    @Test
    void anEmptyFolderOfTheYearBeforeWasNamedByMistake() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,120,1000\r\n");
        Path before = Files.createDirectories(folder.resolve("before"));

        assertThat(combine("R7", in, codes(), "--previous", before.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("There is no file in", "before");
    }

    private List<String> flags() throws IOException {
        return Files.readAllLines(folder.resolve("out/flags.csv"));
    }

    @Test
    void aCellNobodyUnderstandsIsListedAndKeepsItsFileOut() throws IOException {
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,約12,100\r\n");
        reports("b.csv", HEAD + "952028,令和7年度,年間,多機関協働事業,有,12,100\r\n");
        assertThat(combine("R7", in, codes())).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("out/problems.csv")))
                .anyMatch(row -> row.startsWith("a.csv,,F2,ERROR,NOT_UNDERSTOOD,約12,"));
        assertThat(Files.readString(folder.resolve("out/combined.csv")))
                .contains("b.csv")
                .doesNotContain("a.csv");
    }

    @Test
    void aMunicipalityInTwoFilesIsLeftOutOfBoth() throws IOException {
        String report = HEAD + "952010,令和7年度,年間,多機関協働事業,有,12,100\r\n";
        Path in = reports("a.csv", report);
        reports("b.csv", report);
        assertThat(combine("R7", in, codes())).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out/problems.csv")))
                .contains("DUPLICATE_REPORT", "の報告が、a.csv、b.csvに重複して");
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentence() throws IOException {
        assertThat(combine("R7", folder.resolve("nowhere"), codes())).isEqualTo(2);
        assertThat(errors.toString()).contains("There is no folder");
        assertThat(combine("last year", Files.createDirectories(folder.resolve("in")), codes()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("--round takes a round");
    }

    @Test
    void anUnknownRuleIsRefused() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.properties"), "zeroCases.alertBelw=0.1\n");
        Path in = reports("a.csv", HEAD + "952010,令和7年度,年間,多機関協働事業,有,12,100\r\n");
        assertThat(combine("R7", in, codes(), "--rules", rules.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("zeroCases.alertBelw");
    }

    private int combine(String round, Path in, Path population, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--round",
                round,
                "--in",
                in.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--population",
                population.toString(),
                "--prefecture-name",
                "見本県",
                "--due",
                "2026-05-29"));
        arguments.addAll(List.of(more));
        PrintWriter output = new PrintWriter(new StringWriter());
        return CombineCommand.run(CLOCK, output, new PrintWriter(errors, true), arguments.toArray(String[]::new));
    }

    private Path reports(String name, String content) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve(name), content);
        return in;
    }

    private Path codes() throws IOException {
        return Files.writeString(folder.resolve("population.csv"), "code,population\n952010,560000\n952028,251000\n");
    }

    /** The demo's population with the names of its municipalities, as a prefecture would have it. */
    private Path names() throws IOException {
        StringBuilder table = new StringBuilder("code,name,population\n");
        for (String line : Files.readAllLines(Path.of("data/municipalities.csv")).stream()
                .skip(1)
                .toList()) {
            String[] row = line.split(",", -1);
            String population = Files.readAllLines(Path.of("data/population.csv")).stream()
                    .filter(other -> other.startsWith(row[0] + ",2025"))
                    .map(other -> other.split(",", -1)[3])
                    .findFirst()
                    .orElseThrow();
            table.append(row[0])
                    .append(',')
                    .append(row[1])
                    .append(',')
                    .append(population)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("named.csv"), table);
    }
}
