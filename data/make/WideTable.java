import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All reports of a round side by side in one workbook, as the prefecture once combined them by hand. */
final class WideTable {

    private static final List<String> COLUMNS = List.of("実施の有無", "開始月", "支援実績件数", "事業費", "うち委託費", "実施方法");
    private static final int FIRST_PROGRAMME = 3;

    private final Round round;
    private final int last;
    private final List<Report> reports;
    private final XSSFSheet sheet;
    private final Paper paper;

    private WideTable(Round round, List<Report> reports, XSSFWorkbook workbook) {
        this.round = round;
        this.last = FIRST_PROGRAMME + Runs.asked(round).size() * COLUMNS.size() + 2;
        this.reports = reports;
        this.sheet = workbook.createSheet(round.key() + "実績一覧");
        this.paper = new Paper(sheet, new Look(workbook), Set.of());
    }

    static void write(Round round, List<Report> reports, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WideTable table = new WideTable(round, reports, workbook);
            table.headings();
            reports.forEach(table::row);
            table.totals("市計", report -> report.place().county().isEmpty());
            table.totals("町村計", report -> !report.place().county().isEmpty());
            table.totals("県計", report -> true);
            table.closing();
            Workbooks.save(workbook, file);
        }
    }

    private void headings() {
        paper.height(26)
                .wide(
                        0,
                        last,
                        words(round.yearName() + "　重層的支援体制整備事業等　実績一覧（" + round.partName() + "）"),
                        Look.Part.TITLE)
                .next()
                .wide(0, last, words("（単位：件、千円）"), Look.Part.RIGHT_NOTE)
                .next();
        paper.height(22)
                .span(0, 0, 2, words("団体コード"), Look.Part.HEADING)
                .span(1, 1, 2, words("団体名"), Look.Part.HEADING)
                .span(2, 2, 2, words("実施状況"), Look.Part.HEADING);
        List<Programme> programmes = Runs.asked(round);
        for (int i = 0; i < programmes.size(); i++) {
            int first = FIRST_PROGRAMME + i * COLUMNS.size();
            paper.wide(first, first + 5, words(Wording.programme(programmes.get(i))), Look.Part.HEADING);
        }
        paper.span(last - 2, last - 2, 2, words("要件・例示"), Look.Part.HEADING)
                .span(last - 1, last - 1, 2, words("支援ニーズの把握"), Look.Part.HEADING)
                .span(last, last, 2, words("定量的目標の有無"), Look.Part.HEADING)
                .next()
                .height(30);
        for (int column = FIRST_PROGRAMME; column < last - 2; column++) {
            paper.text(column, COLUMNS.get((column - FIRST_PROGRAMME) % COLUMNS.size()), Look.Part.HEADING);
        }
        paper.next();
    }

    private void row(Report report) {
        Wording wording = new Wording(report.place().code().equals("95362") ? Set.of(Bend.MARKS) : Set.of());
        paper.height(18)
                .text(0, CheckDigit.completed(report.place().code()), Look.Part.INPUT)
                .text(1, report.place().name(), Look.Part.LONG_INPUT)
                .put(2, wording.status(report.answers().status()), Look.Part.INPUT);
        int column = FIRST_PROGRAMME;
        for (Programme programme : Runs.asked(round)) {
            programme(report.answers().programme(programme), wording, column);
            column += COLUMNS.size();
        }
        paper.put(column, wording.criteria(report.answers().referralCriteria()), Look.Part.INPUT)
                .put(column + 1, wording.needs(report.answers().needs()), Look.Part.INPUT)
                .put(column + 2, wording.targetsSet(report.answers().targetsSet()), Look.Part.INPUT)
                .next();
    }

    private void programme(ProgrammeAnswers answers, Wording wording, int column) {
        paper.put(column, wording.yesNo(answers.run()), Look.Part.INPUT)
                .put(column + 1, wording.firstMonth(answers.firstMonth()), Look.Part.MONTH)
                .put(column + 2, wording.cases(answers.cases()), Look.Part.NUMBER)
                .put(column + 3, wording.money(answers.costYen()), Look.Part.NUMBER)
                .put(column + 4, wording.money(answers.contractedYen()), Look.Part.NUMBER)
                .put(column + 5, wording.way(answers.way()), Look.Part.INPUT);
    }

    private void totals(String title, Predicate<Report> which) {
        paper.height(20).wide(0, 1, words(title), Look.Part.TOTAL_HEADING);
        for (int column = 2; column <= last; column++) {
            paper.put(column, Content.NOTHING, Look.Part.TOTAL);
        }
        int column = FIRST_PROGRAMME;
        for (Programme programme : Runs.asked(round)) {
            total(which, programme, ProgrammeAnswers::cases, 1, column + 2);
            total(which, programme, ProgrammeAnswers::costYen, 1000, column + 3);
            total(which, programme, ProgrammeAnswers::contractedYen, 1000, column + 4);
            column += COLUMNS.size();
        }
        paper.next();
    }

    private void total(
            Predicate<Report> which,
            Programme programme,
            Function<ProgrammeAnswers, Answer<Long>> figure,
            double unit,
            int column) {
        long sum = reports.stream()
                .filter(which)
                .mapToLong(report -> figure.apply(report.answers().programme(programme))
                        .asValue()
                        .orElse(0L))
                .sum();
        paper.put(column, new Content.Figure(sum / unit), Look.Part.TOTAL);
    }

    private void closing() {
        paper.text(0, "※　空欄は未記入又は事業を実施していないもの。見本県は架空の県である。", Look.Part.NOTE);
        sheet.setDefaultColumnWidth(10);
        sheet.setColumnWidth(1, 15 * 256);
        sheet.setColumnWidth(last - 1, 20 * 256);
        sheet.createFreezePane(2, 4);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setRight("架空のデータ（見本県）");
    }

    private static Content words(String text) {
        return new Content.Words(text);
    }
}
