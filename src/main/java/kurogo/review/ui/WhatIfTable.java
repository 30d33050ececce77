package kurogo.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.review.WhatIf;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/** What other rules would do to the flags of a round: which would come, go or weigh differently. */
final class WhatIfTable extends Div {

    private static final int OPEN_UP_TO = 20;

    private final transient FlagWords words;
    private final transient Texts texts;

    WhatIfTable(WhatIf whatIf, FlagWords words) {
        this.words = words;
        this.texts = words.texts();
        addClassName("kurogo-what-if");
        getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(texts.get(
                "rulesets.whatIf.summary",
                whatIf.come().size(),
                whatIf.gone().size(),
                whatIf.moved().size(),
                whatIf.same())));
        add(new Paragraph(
                texts.get("rulesets.whatIf.notAssessable", whatIf.notAssessableNow(), whatIf.notAssessableThen())));
        add(
                part(
                        "rulesets.whatIf.come",
                        whatIf.come().stream().map(this::line).toList()),
                part(
                        "rulesets.whatIf.gone",
                        whatIf.gone().stream().map(this::line).toList()),
                part(
                        "rulesets.whatIf.moved",
                        whatIf.moved().stream().map(this::line).toList()));
    }

    private NativeDetails part(String title, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        NativeDetails part = new NativeDetails(texts.get(title, lines.size()), list);
        part.setOpen(!lines.isEmpty() && lines.size() <= OPEN_UP_TO);
        return part;
    }

    private String line(Flag flag) {
        return texts.get("rulesets.whatIf.flag", Level.of(flag.severity()).word(texts), words.title(flag));
    }

    private String line(WhatIf.Moved moved) {
        return texts.get(
                "rulesets.whatIf.change",
                words.title(moved.now()),
                Level.of(moved.now().severity()).word(texts),
                Level.of(moved.then().severity()).word(texts));
    }
}
