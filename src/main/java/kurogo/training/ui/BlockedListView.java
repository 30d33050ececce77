package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.training.BlockedListRow;
import kurogo.training.BlockedListService;
import kurogo.training.BlockedPeriod;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;

/** Blocked days by a list: every line is shown as it was understood before anything is kept. */
@Route(BlockedListView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class BlockedListView extends Screen {

    static final String ROUTE = "training/blocked/list";

    private final transient BlockedListService lists;
    private final transient TrainingWords words;

    BlockedListView(BlockedListService lists, AreaService area) {
        this.lists = lists;
        this.words = TrainingWords.in(texts(), area);
        title(words.get("blockedList.title"));
        actions(new Anchor("training/blocked", words.get("blocked.title")));
        add(new ListUpload("blockedList", words, (name, bytes) -> preview(lists.preview(name, bytes))));
    }

    /** The lines of a list, and a way to keep what can be taken. */
    Panel preview(List<BlockedListRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        rows.forEach(row -> list.add(line(row)));
        List<BlockedPeriod> taken =
                rows.stream().flatMap(row -> row.taken().stream()).toList();
        Button keep = new Button(words.get("blockedList.keep", taken.size()), click -> keep(taken));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setEnabled(!taken.isEmpty());
        Div stack = new Div(list, keep);
        stack.addClassName("kurogo-stack");
        return new Panel(words.get("blockedList.preview", taken.size(), rows.size() - taken.size()), stack);
    }

    private ListItem line(BlockedListRow row) {
        Div facts = new Div(new Span(words.get("byList.line", row.line())));
        facts.addClassName("kurogo-card-facts");
        row.period().ifPresent(period -> {
            Span whose = new Span(words.name(period.municipality()));
            whose.addClassName("kurogo-strong");
            facts.add(whose, new Span(words.of(period.kind())), new Span(words.days(period)), new Span(period.note()));
        });
        if (row.flaws().isEmpty()) {
            facts.add(new StatusBadge(StatusBadge.Kind.DONE, words.get("byList.understood")));
        }
        row.flaws().forEach(flaw -> facts.add(new StatusBadge(StatusBadge.Kind.MISSING, words(flaw))));
        return new ListItem(facts);
    }

    private String words(BlockedListRow.Flaw flaw) {
        String what = words.of(flaw.fault());
        return words.get(
                "blockedList.flaw", flaw.cell(), flaw.text().isEmpty() ? what : words.get("noted", what, flaw.text()));
    }

    private void keep(List<BlockedPeriod> taken) {
        if (Attempt.at(words, () -> lists.keep(taken))) {
            Notices.in(texts()).success(words.get("blockedList.kept", taken.size()));
            FiscalYear year = FiscalYear.of(taken.getFirst().first());
            getUI().ifPresent(ui ->
                    ui.navigate(BlockedView.class, QueryParameters.of("year", Integer.toString(year.startYear()))));
        }
    }
}
