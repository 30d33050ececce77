package kurogo.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurogo.report.Completeness;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Who has not reported yet. */
final class MissingReports extends Div {

    MissingReports(Completeness completeness, Texts texts) {
        Panel panel = new Panel(texts.get("overview.missing.title"));
        if (completeness.missing().isEmpty()) {
            panel.content(new Paragraph(texts.get("overview.missing.none")));
        } else {
            UnorderedList names = new UnorderedList();
            names.addClassName("kurogo-names");
            completeness
                    .missing()
                    .forEach(standing -> names.add(new ListItem(new Anchor(
                            "municipalities/" + standing.municipality().digits(), standing.name()))));
            panel.content(names);
        }
        add(panel);
    }
}
