package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.intake.ReportPreview;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;
import kurogo.text.Texts;

/** What accepting a report would change of the version that stands. */
final class DifferenceNote extends Div {

    DifferenceNote(ReportPreview report, Texts texts) {
        if (report.standing().isEmpty()) {
            add(new Paragraph(texts.get("reception.difference.first")));
        } else if (report.isUnchanged()) {
            add(new Paragraph(texts.get("reception.difference.none")));
        } else {
            AnswerWords words = new AnswerWords(texts);
            UnorderedList list = new UnorderedList();
            report.differences().forEach(difference -> list.add(new ListItem(line(difference, words, texts))));
            add(
                    new Paragraph(texts.get(
                            "reception.difference.some", report.differences().size())),
                    list);
        }
    }

    private static String line(AnswerDifference difference, AnswerWords words, Texts texts) {
        return texts.get(
                "reception.difference.line",
                words.field(difference.field()),
                plain(difference.before(), difference, words, texts),
                plain(difference.after(), difference, words, texts));
    }

    private static String plain(Answer<?> answer, AnswerDifference difference, AnswerWords words, Texts texts) {
        return switch (answer) {
            case Answer.Given<?>(var value) -> words.value(difference.field().field(), String.valueOf(value));
            case Answer.Silent<?>(var silence) -> texts.get("report.Silence." + silence.name());
        };
    }
}
