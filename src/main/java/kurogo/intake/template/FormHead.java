package kurogo.intake.template;

import java.util.List;
import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;

/** The head of the form: its number and title, and whom and what period it is about. */
final class FormHead {

    private static final float TITLE = 28;

    private final FormPaper paper;
    private final FormContent content;
    private final FormWords words;
    private final int last;

    FormHead(FormPaper paper, FormContent content, FormWords words) {
        this.paper = paper;
        this.content = content;
        this.words = words;
        this.last = paper.lastColumn();
    }

    void write() {
        String number = words.get("number", content.id().text());
        String asked =
                words.get("subtitle", content.prefecture(), content.round().title());
        String how = words.get(content.before().isPresent() ? "how.lastYear" : "how");
        line(FormCell.Look.NUMBER, number, FormComposer.LAST_YEAR);
        line(FormCell.Look.TITLE, words.get("title"), TITLE);
        line(FormCell.Look.SUBTITLE, asked, FormComposer.LINE);
        line(FormCell.Look.NOTE, how, FormComposer.NOTE);
        paper.next(FormComposer.GAP);
        ReportingPeriod period = content.round().period();
        PeriodNames names = PeriodNames.in(words.texts());
        String code = content.municipality().code().digits();
        pair("code", fixed(code), "municipality", fixed(content.municipality().name()));
        pair("year", fixed(Wareki.fiscalYear(period.year())), "period", fixed(names.of(period.part())));
        FormCell submittedOn = new FormCell.Entry(EntryKind.DAY, Optional.empty(), List.of());
        pair("due", fixed(names.of(content.round().dueOn())), "submittedOn", submittedOn);
    }

    private void line(FormCell.Look look, String text, float height) {
        paper.words(0, last, look, text).next(height);
    }

    private void pair(String label, FormCell cell, String secondLabel, FormCell second) {
        paper.words(0, FormComposer.LABEL_END, FormCell.Look.LABEL, words.get(label))
                .put(FormComposer.ENTRY, FormComposer.ENTRY_END, cell)
                .words(
                        FormComposer.SECOND_LABEL,
                        FormComposer.SECOND_ENTRY - 1,
                        FormCell.Look.LABEL,
                        words.get(secondLabel))
                .put(FormComposer.SECOND_ENTRY, last, second)
                .next(FormComposer.LINE);
    }

    private static FormCell fixed(String text) {
        return new FormCell.Words(FormCell.Look.FIXED, text);
    }
}
