import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/** The table of programmes in the form: two rows of headings, a row a programme, a row of totals. */
final class ProgrammeTable {

    private static final int CASES = 3;
    private static final int COST = 4;
    private static final int CONTRACTED = 8;
    private static final int WAY = 9;
    private static final List<Function<ProgrammeAnswers, Answer<Long>>> MONEY = List.of(
            ProgrammeAnswers::costYen,
            ProgrammeAnswers::grantYen,
            ProgrammeAnswers::prefectureYen,
            ProgrammeAnswers::ownYen,
            ProgrammeAnswers::contractedYen);

    private final Paper paper;
    private final Report report;
    private final Set<Bend> bends;
    private final Wording wording;

    ProgrammeTable(Paper paper, Report report, Wording wording) {
        this.paper = paper;
        this.report = report;
        this.bends = report.bends();
        this.wording = wording;
    }

    void write() {
        headings();
        int first = paper.row();
        for (Programme programme : Runs.asked(report.round())) {
            if (programme == Programme.CONSULTATION && bends.contains(Bend.SUBTOTAL_ROW)) {
                totals("小計（３事業）", first, paper.row() - 1);
            }
            if (bends.contains(Bend.ROWS_INSERTED) && programme != Programme.MULTI_AGENCY) {
                paper.next();
            }
            row(programme);
        }
        if (bends.contains(Bend.SUBTOTAL_ROW)) {
            typedTotals(0);
        } else if (bends.contains(Bend.WRONG_TOTAL)) {
            typedTotals(17);
        } else if (mayBeSummed()) {
            totals("合計", first, paper.row() - 1);
        } else {
            typedTotals(0);
        }
    }

    private void headings() {
        String unit = bends.contains(Bend.IN_YEN) ? "円" : "千円";
        paper.height(20)
                .span(0, 0, 2, words("事業"), Look.Part.HEADING)
                .span(1, 1, 2, words("実施の有無"), Look.Part.HEADING)
                .span(2, 2, 2, words("開始月"), Look.Part.HEADING)
                .span(CASES, CASES, 2, words("支援実績件数（件）"), Look.Part.HEADING)
                .wide(COST, CONTRACTED, words("事業費（" + unit + "）"), Look.Part.HEADING)
                .span(WAY, WAY, 2, words("実施方法"), Look.Part.HEADING)
                .next()
                .height(20);
        List<String> parts = List.of("総額", "うち国交付金", "うち都道府県", "うち市町村", "うち委託費");
        for (int i = 0; i < parts.size(); i++) {
            paper.text(COST + i, parts.get(i), Look.Part.HEADING);
        }
        paper.next();
    }

    private void row(Programme programme) {
        ProgrammeAnswers answers = report.answers().programme(programme);
        paper.height(24)
                .text(0, Wording.programme(programme), Look.Part.ROW_HEADING)
                .put(1, wording.yesNo(answers.run()), Look.Part.INPUT)
                .choice(1, "有", "無")
                .put(2, wording.firstMonth(answers.firstMonth()), Look.Part.MONTH)
                .put(CASES, cases(answers.cases()), Look.Part.NUMBER);
        for (int i = 0; i < MONEY.size(); i++) {
            paper.put(COST + i, wording.money(MONEY.get(i).apply(answers)), Look.Part.NUMBER);
        }
        if (bends.contains(Bend.FORMULAS) && answers.costYen().isGiven()) {
            String parts = paper.address(paper.row(), COST + 1) + ":" + paper.address(paper.row(), COST + 3);
            paper.put(COST, new Content.Formula("SUM(" + parts + ")"), Look.Part.NUMBER);
        }
        paper.put(WAY, wording.way(answers.way()), Look.Part.INPUT).choice(WAY, "直営", "一部委託", "委託");
        if (programme == Programme.COMMUNITY && bends.contains(Bend.HIDDEN_ROW)) {
            paper.hide();
        }
        paper.next();
    }

    /** As a sum of the two half years where the row is made of formulas. */
    private Content cases(Answer<Long> answer) {
        Content plain = wording.cases(answer);
        boolean summed = bends.contains(Bend.FORMULAS) && plain instanceof Content.Figure;
        return summed
                ? new Content.Formula(answer.asValue()
                        .map(all -> all / 2 + "+" + (all - all / 2))
                        .orElseThrow())
                : plain;
    }

    private void totals(String title, int first, int last) {
        paper.height(22).wide(0, 2, words(title), Look.Part.TOTAL_HEADING);
        for (int column = CASES; column <= CONTRACTED; column++) {
            String cells = paper.address(first, column) + ":" + paper.address(last, column);
            paper.put(column, new Content.Formula("SUM(" + cells + ")"), Look.Part.TOTAL);
        }
        paper.put(WAY, Content.NOTHING, Look.Part.TOTAL).next();
    }

    /** Totals as numbers, too large by {@code error} cases. */
    private void typedTotals(long error) {
        paper.height(22)
                .wide(0, 2, words("合計"), Look.Part.TOTAL_HEADING)
                .put(CASES, new Content.Figure(sum(ProgrammeAnswers::cases) + error), Look.Part.TOTAL);
        double unit = bends.contains(Bend.IN_YEN) ? 1 : 1000;
        for (int i = 0; i < MONEY.size(); i++) {
            paper.put(COST + i, new Content.Figure(Math.floor(sum(MONEY.get(i)) / unit)), Look.Part.TOTAL);
        }
        paper.put(WAY, Content.NOTHING, Look.Part.TOTAL).next();
    }

    private long sum(Function<ProgrammeAnswers, Answer<Long>> figure) {
        return report.answers().programmes().values().stream()
                .mapToLong(answers -> figure.apply(answers).asValue().orElse(0L))
                .sum();
    }

    /** A sum would overlook figures written as text. */
    private boolean mayBeSummed() {
        return Set.of(Bend.FULL_WIDTH, Bend.UNITS_IN_CELLS, Bend.NOTES_IN_BRACKETS).stream()
                .noneMatch(bends::contains);
    }

    private static Content words(String text) {
        return new Content.Words(text);
    }
}
