package kurogo.intake.read.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.form.TypedSheet;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;

/** Sheets as people type them and what is read of them, in lines that a test can compare. */
public final class ReadSheet {

    private static final MunicipalityDirectory DIRECTORY = new MunicipalityDirectory(
            "95",
            "見本県",
            List.of(
                    municipality("95201", "汐見原市", "", MunicipalityType.CITY),
                    municipality("95202", "竜ケ崎市", "", MunicipalityType.CITY),
                    municipality("95301", "菜花町", "花郡", MunicipalityType.TOWN),
                    municipality("95302", "丁村", "花郡", MunicipalityType.VILLAGE)));

    private final List<Grid> sheets;
    private final UnderstoodFile read;

    private ReadSheet(List<Grid> sheets, String period) {
        this.sheets = sheets;
        this.read = ReportReader.read(
                new SourceFile("表.xlsx", sheets, List.of()),
                new ReadingContext(DIRECTORY, ReportingPeriod.parse(period)));
    }

    /** A book of one sheet, read for 令和7年度. Cells are parted by strokes; a line {@code @ A1:B2} merges cells. */
    public static ReadSheet of(String... lines) {
        return new ReadSheet(List.of(sheet("表", lines)), "R7");
    }

    /** A book of several sheets. */
    public static ReadSheet book(Grid... sheets) {
        return new ReadSheet(List.of(sheets), "R7");
    }

    /** The same read for another period. */
    public ReadSheet in(String period) {
        return new ReadSheet(sheets, period);
    }

    public static Grid sheet(String name, String... lines) {
        List<String> rows =
                Stream.of(lines).filter(line -> !line.startsWith("@")).toList();
        List<MergedRange> merged = Stream.of(lines)
                .filter(line -> line.startsWith("@"))
                .map(line -> range(line.substring(1).strip()))
                .toList();
        Grid plain = TypedSheet.grid(name, rows.toArray(String[]::new));
        return new Grid(name, false, plain.rows(), merged, Set.of(), Set.of());
    }

    private static MergedRange range(String text) {
        String[] ends = text.split(":");
        return new MergedRange(
                CellAddress.parse(ends[0]).orElseThrow(),
                CellAddress.parse(ends[1]).orElseThrow());
    }

    /** Each answer that is no blank: {@code 汐見原市 CASES:MULTI_AGENCY=12 表!C2}. */
    public List<String> answers() {
        List<String> lines = new ArrayList<>();
        for (UnderstoodReport report : read.reports()) {
            String name = DIRECTORY
                    .find(report.municipality())
                    .map(Municipality::name)
                    .orElseThrow();
            report.cells().stream()
                    .filter(cell -> !cell.understood().equals("BLANK"))
                    .map(cell -> "%s %s=%s %s"
                            .formatted(
                                    name,
                                    cell.field(),
                                    cell.understood(),
                                    cell.place()
                                            .cell()
                                            .map(CellAddress::toString)
                                            .orElse("")))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The figures alone. */
    public List<String> figures() {
        return answers().stream()
                .filter(line -> line.matches(".* (CASES|COST|GRANT|PREFECTURE_SHARE|OWN_SHARE|CONTRACTED):.*"))
                .toList();
    }

    /** Each cell that names a municipality in another spelling: {@code A2 見本県汐見原市 → 汐見原市}. */
    public List<String> namesCorrected() {
        return read.reports().stream()
                .flatMap(report -> report.names().stream())
                .map(name -> "%s %s → %s".formatted(name.place().inFile(), name.cellText(), name.understood()))
                .map(line -> line.replace("表!", ""))
                .toList();
    }

    /** What is kept beside the answers: {@code C2 12 うち新規3}. */
    public List<String> notes() {
        return read.reports().stream()
                .flatMap(report -> report.cells().stream())
                .filter(cell -> !cell.note().isEmpty())
                .map(cell ->
                        "%s %s %s".formatted(cell.place().inFile().replace("表!", ""), cell.understood(), cell.note()))
                .toList();
    }

    /** {@code ERROR HEADING_TWICE C1}. */
    public List<String> problems() {
        return read.problems().stream()
                .map(problem -> "%s %s %s"
                        .formatted(
                                problem.severity(),
                                problem.code(),
                                Optional.of(problem.place().inFile())
                                        .filter(place -> !place.isEmpty())
                                        .orElse("-")))
                .map(line -> line.replace("表!", ""))
                .toList();
    }

    private static Municipality municipality(String code, String name, String county, MunicipalityType type) {
        return new Municipality(MunicipalityCode.parse(code).orElseThrow(), name, name, name, county, type);
    }
}
