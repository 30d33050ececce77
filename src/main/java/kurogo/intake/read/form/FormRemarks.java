package kurogo.intake.read.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;

/**
 * What a form says besides its answers: lines, footnotes, and words beside labels nobody asks for. Where they make other figures of
 * the answers, or name another time, there is a question; other notes are kept as remarks.
 */
final class FormRemarks {

    private static final int WORDS_OF_A_LINE = 2;
    private static final Pattern OF_FIGURES = Pattern.compile("件数|金額|費|額|実績|数値|数字|データ|値");
    /** What a figure contains or leaves out is worth knowing, and yet the figure is the one asked for: 前年度からの継続を含む. */
    private static final Pattern CONTAINS = Pattern.compile("(?:を|も)?(?:含|除|控除)[^。]*。?$");

    private static final Pattern INSTRUCTION =
            Pattern.compile("ください|下さい|願います|^(?!.*(?:ため|ので)).*(?:こと|記入|記載|入力|選択|参照|場合[はに、].*)(?:すること)?[。)]*$");
    /** An amount of its own is no word on the answers: うち3件は新規. */
    private static final Pattern OWN_AMOUNT = Pattern.compile("\\d(?:%s)".formatted(Unit.ANY));

    /** An instruction on what to fill in, and not on when or how: 前年度の件数を記入. */
    private static final Pattern WHAT_TO_FILL_IN =
            Pattern.compile("^(?!.*(?:場合|比較|比べ|異な|理由|除)).{0,30}を(?:記入|記載|入力|計上|報告)");

    private static final Pattern ON_THE_FIGURES = Pattern.compile("(?:件数|事業費|金額|数値|数字)(?:等|など)?は");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:。|ます|です|ました|である|ため)[)）]?");
    /** What forms print to be chosen from. */
    private static final Set<ChoiceKind> PRINTED = EnumSet.of(
            ChoiceKind.STATUS, ChoiceKind.YES_NO, ChoiceKind.WAY, ChoiceKind.REFERRAL_CRITERIA, ChoiceKind.NEEDS);

    private static final Pattern MARK = Pattern.compile("[○〇◯●■☑✓✔◎レ]");
    private static final Pattern AROUND = Pattern.compile("^[※*◎○●→⇒・()\\[\\]【】〔〕<>\\d注:]+|[()\\[\\]【】〔〕<>。]+$");
    private static final Pattern LABEL_OF_REMARKS = Pattern.compile("(?:備考|特記|補足|その他|自由記|摘要|注記?|連絡|コメント).{0,6}");

    private final SheetReading sheet;
    private final FormTimeBeside time;
    private final int firstTaken;

    FormRemarks(SheetReading sheet, Optional<ReportingPeriod> period) {
        this.sheet = sheet;
        this.time = new FormTimeBeside(sheet, period);
        this.firstTaken = sheet.grid()
                .filledCells()
                .filter(sheet::isTaken)
                .mapToInt(cell -> cell.address().row())
                .min()
                .orElse(0);
    }

    /** A cell beside the answers of a row that was not read: an error where it takes them back, or marks one of the choices printed there. */
    private Problem weighed(Problem told, AnswerCollector answers) {
        boolean beside = told.code() == ProblemCode.COLUMN_NOT_RECOGNISED
                && told.place().sheet().equals(sheet.grid().name())
                && answers.cells().stream().anyMatch(answer -> isInRowOf(answer.place(), told.place()));
        Optional<SourceCell> cell =
                told.place().cell().filter(at -> beside).map(at -> sheet.grid().cell(at.row(), at.column()));
        return cell.filter(unread -> isMarkOfChoice(unread) || makesOthers(CellText.of(unread)))
                .map(unread -> told.asError())
                .orElse(told);
    }

    private static boolean isInRowOf(Place answer, Place told) {
        return answer.sheet().equals(told.sheet())
                && answer.cell().map(CellAddress::row).equals(told.cell().map(CellAddress::row));
    }

    /** Tells of an answer in free words that may speak of the other ones. */
    private void tellOf(SourceCell answer, Consumer<Problem> problems) {
        String text = CellText.of(answer);
        if (time.isOther(answer) || makesOthers(text)) {
            Problem told = Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(answer), text);
            boolean plainly = ON_THE_FIGURES.matcher(text).find()
                    && !OWN_AMOUNT.matcher(CellText.normalised(text)).find();
            problems.accept(plainly ? told.asError() : told);
        }
    }

    /**
     * Says what was taken for no answer, and keeps notes as remarks of the report.
     *
     * @param freeWords answers in free words
     * @param problems all that is told of the form; what is told of a cell is told once
     */
    void tell(List<SourceCell> freeWords, List<Problem> problems, AnswerCollector into) {
        Consumer<Problem> fresh = problem -> {
            if (problems.stream().noneMatch(told -> told.place().equals(problem.place()))) {
                problems.add(problem);
            }
        };
        tellOfRest(fresh, into);
        freeWords.forEach(answer -> tellOf(answer, fresh));
        problems.replaceAll(told -> weighed(told, into));
    }

    private void tellOfRest(Consumer<Problem> problems, AnswerCollector into) {
        sheet.left()
                .filter(this::isMarkOfChoice)
                .map(cell -> Problem.error(ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell)))
                .forEach(problems);
        for (SourceCell cell : words().toList()) {
            String text = CellText.of(cell);
            if (time.isOther(cell)) {
                problems.accept(Problem.error(ProblemCode.TITLE_TIME_UNCLEAR, sheet.place(cell), text));
            } else if (cell.content() instanceof CellContent.Number) {
                continue;
            } else if (makesOthers(text)) {
                problems.accept(Problem.error(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), text));
            } else if (isNote(cell, text)) {
                problems.accept(Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), text));
                into.remark(cell, sheet.grid());
            }
        }
    }

    /** Whether a cell is a mark that chooses something printed beside or above it. */
    private boolean isMarkOfChoice(SourceCell mark) {
        return MARK.matcher(CellText.of(mark).strip()).matches()
                && Stream.concat(
                                sheet.matrix().filledCells(mark.address().row()).stream(),
                                IntStream.range(0, mark.address().row())
                                        .mapToObj(above -> sheet.matrix()
                                                .cell(above, mark.address().column())))
                        .anyMatch(beside -> !beside.isEmpty() && isChoice(CellText.of(beside)));
    }

    private boolean isChoice(String text) {
        return !MARK.matcher(text.strip()).matches()
                && PRINTED.stream()
                        .anyMatch(kind -> sheet.terms().spellings(kind).containsKey(Terms.key(text)));
    }

    private Stream<SourceCell> words() {
        return sheet.left()
                .filter(cell -> isInALine(cell) && !FormTimeBeside.isLabel(sheet, cell))
                .filter(cell -> !Leftovers.isFigure(cell) || cell.content() instanceof CellContent.Number)
                .filter(cell -> !UnitNote.speaksOfUnits(CellText.of(cell)));
    }

    /** Whether a cell stands alone or behind a label, and not in a row of words that head figures. */
    private boolean isInALine(SourceCell cell) {
        int row = cell.address().row();
        boolean headsFigure =
                Leftovers.isFigure(sheet.matrix().cell(row + 1, cell.address().column()));
        return !headsFigure
                && sheet.matrix().filledCells(row).stream()
                                .filter(beside -> !sheet.isTaken(beside))
                                .count()
                        <= WORDS_OF_A_LINE;
    }

    /** Whether a text says that figures are others than those asked for. */
    private static boolean makesOthers(String text) {
        String plain = CellText.normalised(text);
        String bare = AROUND.matcher(plain).replaceAll("");
        if (CONTAINS.matcher(plain).find() || OWN_AMOUNT.matcher(plain).find()) {
            return false;
        }
        if (INSTRUCTION.matcher(plain).find()) {
            return WHAT_TO_FILL_IN.matcher(plain).find() && saysOthers(bare);
        }
        boolean alone = Qualifier.isNothingElse(bare);
        boolean ofFigures = OF_FIGURES.matcher(bare).find() && (Footnote.isOne(text) || isSaid(bare));
        return alone || ofFigures && saysOthers(bare);
    }

    /** 件数は見込み says it of the figures; 支援計画の見直し does not. */
    private static boolean isSaid(String bare) {
        return bare.contains("は") || bare.contains("の数値") || bare.contains("の件数") || bare.contains("を");
    }

    private static boolean saysOthers(String bare) {
        return Qualifier.ofWords(bare).makesAnother();
    }

    private boolean isNote(SourceCell cell, String text) {
        String plain = CellText.normalised(text);
        return !INSTRUCTION.matcher(plain).find()
                && cell.address().row() > firstTaken
                && (Footnote.isOne(text)
                        || SENTENCE.matcher(plain).matches()
                        || FormTimeBeside.label(sheet, cell)
                                .filter(label -> LABEL_OF_REMARKS.matcher(label).matches())
                                .isPresent());
    }
}
