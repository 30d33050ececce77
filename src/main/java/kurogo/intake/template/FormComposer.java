package kurogo.intake.template;

import java.util.List;
import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/** Lays the form out: head, questions in their sections, and how to fill it in. */
final class FormComposer {

    static final float LINE = 20;
    static final float TABLE_LINE = 28;
    static final float LAST_YEAR = 14;
    static final float NOTE = 13;
    static final float GAP = 7;
    private static final float SHORT_TEXT = 32;
    private static final float LONG_TEXT = 72;
    private static final int NOTES = 4;

    /** Number and name, two narrow columns, and one for each further figure of a programme. */
    private static final List<Integer> WIDTHS = List.of(5, 26, 9, 9, 11, 11, 11, 11, 11, 11, 11);

    private static final List<Field> CONTACT =
            List.of(Field.CONTACT_SECTION, Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.CONTACT_EMAIL);

    static final int LABEL_END = 1;
    static final int ENTRY = 2;
    static final int ENTRY_END = 5;
    static final int SECOND_LABEL = 6;
    static final int SECOND_ENTRY = 8;

    private final FormContent content;
    private final FormWords words;
    private final FormPaper paper = new FormPaper(WIDTHS);
    private final int last = paper.lastColumn();
    private int section;

    private FormComposer(FormContent content, FormWords words) {
        this.content = content;
        this.words = words;
    }

    static FormLayout compose(FormContent content, FormWords words) {
        FormComposer composer = new FormComposer(content, words);
        new FormHead(composer.paper, content, words).write();
        composer.gap();
        composer.answers();
        composer.notes();
        return composer.paper.layout();
    }

    private void answers() {
        FormLists lists = new FormLists(paper, content, words, this::lastYearLabel);
        section("status", () -> line(Field.STATUS));
        section("programmes", new ProgrammeRows(paper, content, words, this::lastYearLabel)::write);
        when(Question.REFERRAL_CRITERIA, "criteria", () -> line(Field.REFERRAL_CRITERIA));
        when(Question.NEEDS, "needs", () -> {
            line(Field.NEEDS);
            text(Field.NEEDS_NOTE, SHORT_TEXT);
        });
        when(Question.TARGETS, "targets", () -> {
            line(Field.TARGETS_SET);
            lists.targets();
        });
        when(Question.PROCESS_STEPS, "process", lists::processSteps);
        when(Question.CONTACT, "contact", () -> CONTACT.forEach(this::line));
        when(Question.REMARKS, "remarks", () -> text(Field.REMARKS, LONG_TEXT));
    }

    private void notes() {
        for (int note = 1; note <= NOTES; note++) {
            paper.words(0, last, FormCell.Look.NOTE, words.get("note." + note)).next(NOTE);
        }
    }

    private void when(Question asked, String title, Runnable rows) {
        if (content.asks(asked)) {
            section(title, rows);
        }
    }

    /** A section ends with an empty row: what stands below a label is not its answer. */
    private void section(String title, Runnable rows) {
        section++;
        paper.words(0, last, FormCell.Look.SECTION, words.get("section", section, words.get("section." + title)))
                .next(LINE);
        rows.run();
        gap();
    }

    private void gap() {
        paper.next(GAP);
    }

    /** A question with its answer of last year beside the entry. */
    private void line(Field field) {
        paper.words(0, LABEL_END, FormCell.Look.LABEL, words.get(field.name()))
                .put(ENTRY, ENTRY_END, entry(field, FieldPath.of(field), words));
        before(field)
                .ifPresent(shown -> paper.words(
                                SECOND_LABEL, SECOND_ENTRY - 1, FormCell.Look.LAST_YEAR_LABEL, words.get("lastYear"))
                        .put(SECOND_ENTRY, last, shown));
        paper.next(LINE);
    }

    /** A question answered in words, with last year's below it. */
    private void text(Field field, float height) {
        paper.words(0, LABEL_END, FormCell.Look.LABEL, words.get(field.name()))
                .put(ENTRY, last, entry(field, FieldPath.of(field), words))
                .next(height);
        before(field).ifPresent(shown -> {
            lastYearLabel();
            paper.put(ENTRY, last, shown).next(LAST_YEAR);
        });
    }

    private Optional<FormCell> before(Field field) {
        return content.before()
                .map(ReportAnswers::byField)
                .map(answers -> answers.getOrDefault(FieldPath.of(field), Answer.blank()))
                .map(answer -> words.before(field, answer));
    }

    private void lastYearLabel() {
        ReportingPeriod period = content.round().period();
        ReportingPeriod before = period.yearBefore();
        boolean whole = period.part() == PeriodPart.ANNUAL;
        String named = Wareki.fiscalYear(before.year())
                + (whole ? "" : PeriodNames.in(words.texts()).of(before.part()));
        paper.words(0, LABEL_END, FormCell.Look.LAST_YEAR_LABEL, words.get("lastYear.named", named));
    }

    static FormCell entry(Field field, FieldPath path, FormWords words) {
        return new FormCell.Entry(EntryKind.of(field), Optional.of(path), words.options(field));
    }
}
