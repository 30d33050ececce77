package kurogo.intake.ui.round;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundTerms;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Somebody else changed the round meanwhile: what stands now, beside what was not kept. */
final class RoundConflict extends Div {

    private final transient Texts texts;
    private final UnorderedList differences = new UnorderedList();

    RoundConflict(ReportingRound now, RoundTerms wanted, Texts texts, Runnable showNow) {
        this.texts = texts;
        PeriodNames names = PeriodNames.in(texts);
        compare("rounds.name", now.title(), wanted.title());
        compare("rounds.due", names.of(now.dueOn()), names.of(wanted.dueOn()));
        compare("rounds.programmes", list(now.programmes()), list(wanted.asked().programmes()));
        compare("rounds.questions", list(now.questions()), list(wanted.asked().questions()));
        Panel panel = new Panel(
                texts.get("rounds.conflict"),
                new Paragraph(texts.get("report.problem.CHANGED_MEANWHILE")),
                differences);
        panel.actions(new Button(texts.get("rounds.conflict.show"), click -> showNow.run()));
        getElement().setAttribute("role", "alert");
        add(panel);
    }

    private void compare(String field, String now, String wanted) {
        if (!now.equals(wanted)) {
            differences.add(new ListItem(texts.get("rounds.conflict.line", texts.get(field), now, wanted)));
        }
    }

    private String list(Set<? extends Enum<?>> chosen) {
        return chosen.isEmpty()
                ? texts.get("rounds.nothing")
                : chosen.stream()
                        .map(one -> texts.of("report", one))
                        .collect(Collectors.joining(texts.get("rounds.comma")));
    }
}
