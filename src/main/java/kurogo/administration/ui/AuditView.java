package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.AuditCheck;
import kurogo.access.AuditCheckWords;
import kurogo.access.AuditQuery;
import kurogo.access.AuditService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.PeriodFilter;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 監査記録: every change, who made it, from where, before and after; and whether anybody touched the record itself. */
@Route(AuditView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
public class AuditView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "audit";
    private static final String ACCOUNT = "account";
    private static final int LONGEST_LOGIN_NAME = 80;
    private static final String EVERY_ACTION = "";

    private final transient AuditService audit;
    private final Div result = new Div();
    private final Div content = new Div();

    AuditView(AuditService audit) {
        this.audit = audit;
        title(texts().get("administration.audit.title"));
        subtitle(texts().get("administration.audit.subtitle"));
        content.addClassName("kurogo-stack");
        result.getElement().setAttribute("role", "status");
        Button check = new Button(texts().get("administration.audit.check"), click -> check());
        actions(new Anchor("users", texts().get("administration.users.title")), check);
    }

    /** The address of what one account did. */
    static String ofAccount(long number) {
        return ROUTE + "?"
                + QueryParameters.of(ACCOUNT, AuditQuery.account(number)).getQueryString();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(texts().get("administration.audit.filters"));
        Filter<String> search = filters.search("q", texts().get("administration.audit.search"));
        AuditWords words = new AuditWords(texts());
        Filter<String> action = filters.select(
                "action",
                texts().get("administration.audit.action"),
                Stream.concat(Stream.of(EVERY_ACTION), audit.actions().stream()).toList(),
                code -> code,
                code -> code.equals(EVERY_ACTION)
                        ? texts().get("administration.audit.action.every")
                        : words.action(code));
        Filter<String> account =
                filters.text(ACCOUNT, texts().get("administration.audit.account.filter"), LONGEST_LOGIN_NAME);
        PeriodFilter period = new PeriodFilter(event.getLocation(), texts());
        filters.read(event.getLocation().getQueryParameters());
        filters.addAside(period);
        AuditQuery query = new AuditQuery(
                search.value().strip(),
                Optional.of(action.value()).filter(code -> !code.equals(EVERY_ACTION)),
                Optional.of(account.value().strip()).filter(typed -> !typed.isEmpty()),
                period.from(),
                period.until());
        int count = audit.count(query);
        content.removeAll();
        content.add(count == 0 ? nothing() : new AuditGrid(audit, query, count, texts()));
        add(filters, result, content);
    }

    private EmptyState nothing() {
        return new EmptyState(
                Symbol.SEARCH,
                texts().get("administration.audit.none.title"),
                texts().get("administration.audit.none.reason"));
    }

    private void check() {
        AuditCheck found = audit.check();
        Paragraph[] words =
                AuditCheckWords.of(found, texts()).stream().map(Paragraph::new).toArray(Paragraph[]::new);
        result.removeAll();
        result.add(new Panel(texts().get("administration.audit.check"), words));
    }
}
