package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.followup.SimpleText;

/** Text with simple formatting, shown. */
final class FormattedText extends Div {

    FormattedText(String text) {
        addClassName("kurogo-formatted");
        UnorderedList list = new UnorderedList();
        for (SimpleText.Line line : SimpleText.lines(text)) {
            if (line.kind() == SimpleText.Kind.ITEM) {
                if (list.getParent().isEmpty()) {
                    add(list);
                }
                list.add(new ListItem(runs(line)));
            } else {
                list = new UnorderedList();
                add(line.kind() == SimpleText.Kind.HEADING ? new H3(runs(line)) : new Paragraph(runs(line)));
            }
        }
    }

    private static Component[] runs(SimpleText.Line line) {
        return line.runs().stream().map(FormattedText::run).toArray(Component[]::new);
    }

    private static Component run(SimpleText.Run run) {
        if (run.bold()) {
            Span strong = new Span(run.text());
            strong.addClassName("kurogo-strong");
            return strong;
        }
        return new Span(run.text());
    }
}
