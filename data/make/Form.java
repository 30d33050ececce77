import java.util.Set;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ReportAnswers;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The prefecture's form (様式), filled in by one municipality. */
final class Form {

    private static final int LAST = 9;
    private static final int[] WIDTHS = {36, 12, 9, 16, 13, 13, 13, 13, 17, 12};

    private final Report report;
    private final Set<Bend> bends;
    private final Wording wording;
    private final XSSFSheet sheet;
    private final Paper paper;

    private Form(Report report, XSSFWorkbook workbook) {
        this.report = report;
        this.bends = report.bends();
        this.wording = new Wording(bends);
        this.sheet = workbook.createSheet(
                bends.contains(Bend.SHEET_RENAMED) ? report.place().name() : "報告書");
        this.paper = new Paper(sheet, new Look(workbook), bends);
    }

    /** Adds the form as a sheet. */
    static void addTo(XSSFWorkbook workbook, Report report) {
        Form form = new Form(report, workbook);
        form.head();
        form.answers();
        form.closing();
        form.printSetup();
    }

    private void head() {
        Round round = report.round();
        String title = round.yearName() + "　重層的支援体制整備事業等　実績報告書（" + round.partName() + "）";
        paper.height(26).wide(0, LAST, words(title), Look.Part.TITLE).next();
        paper.wide(0, LAST, words("（別記様式第１号）　見本県福祉部地域福祉課　※見本県は架空の県です"), Look.Part.RIGHT_NOTE)
                .next();
        headLine("団体コード", Naming.code(report.place(), bends));
        headLine("市町村名", Naming.name(report.place(), bends));
        headLine("対象年度", words(round.yearName()));
        headLine("対象期間", words(round.partName()));
        headLine("提出日", wording.day(report.handedIn()));
        paper.next();
    }

    private void headLine(String label, Content content) {
        paper.height(18)
                .text(0, label, Look.Part.ROW_HEADING)
                .wide(1, 3, content, Look.Part.INPUT)
                .next();
    }

    private void answers() {
        ReportAnswers answers = report.answers();
        section("１　実施状況");
        line("重層的支援体制整備事業の実施状況", wording.status(answers.status()), "実施", "移行準備", "未実施");
        paper.next();
        section("２　事業別の実績");
        new ProgrammeTable(paper, report, wording).write();
        paper.next();
        line("３　多機関協働事業につなぐケースの要件・例示", wording.criteria(answers.referralCriteria()), "要件あり", "例示のみ", "なし");
        line("４　支援ニーズの把握", wording.needs(answers.needs()), "把握し配置に反映", "把握したが未反映", "未把握");
        longLine("備考", answers.needsNote(), 20);
        paper.next();
        TargetAndProcessTables tables = new TargetAndProcessTables(paper, report, wording);
        section("５　定量的な目標");
        line("目標の設定", wording.targetsSet(answers.targetsSet()), "あり", "なし");
        tables.writeTargets();
        paper.next();
        section("６　整備プロセス");
        tables.writeProcess();
        paper.next();
    }

    private void closing() {
        ContactAnswers contact = report.answers().contact();
        section("７　担当");
        longLine("課・係", contact.section(), 18);
        longLine("氏名", contact.name(), 18);
        longLine("電話番号", contact.phone(), 18);
        longLine("メールアドレス", contact.email(), 18);
        paper.next();
        longLine("８　自由記述", report.answers().remarks(), 40);
        paper.next();
        note("※１　支援実績件数は、対象期間に支援を行った実件数を記入してください。実績がない場合は「0」を記入し、空欄にしないでください。");
        note("※２　事業費は千円単位とし、千円未満は切り捨ててください。");
        note("※３　「うち委託費」は総額の内数です。財源の内訳（国・都道府県・市町村）の合計は総額と一致させてください。");
    }

    private void section(String title) {
        paper.height(20).text(0, title, Look.Part.SECTION).next();
    }

    private void line(String label, Content content, String... choices) {
        paper.height(26)
                .text(0, label, Look.Part.ROW_HEADING)
                .wide(1, 3, content, Look.Part.INPUT)
                .choice(1, choices)
                .next();
    }

    private void longLine(String label, String text, float height) {
        paper.height(height)
                .text(0, label, Look.Part.ROW_HEADING)
                .wide(1, LAST, words(text), Look.Part.LONG_INPUT)
                .next();
    }

    private void note(String text) {
        paper.text(0, text, Look.Part.NOTE).next();
    }

    private void printSetup() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(paper.column(i), WIDTHS[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.getFooter().setCenter("&P / &N");
        sheet.getHeader().setRight("架空のデータ（見本県）");
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
    }

    private static Content words(String text) {
        return new Content.Words(text);
    }
}
