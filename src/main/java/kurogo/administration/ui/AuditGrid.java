package kurogo.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import kurogo.access.AuditEntry;
import kurogo.access.AuditQuery;
import kurogo.access.AuditService;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the audit trail, fetched as one scrolls; a row opens to what stood before and after. */
final class AuditGrid extends Div {

    private final transient AuditService audit;
    private final transient Texts texts;
    private final transient JsonMapper json = JsonMapper.shared();

    AuditGrid(AuditService audit, AuditQuery query, int count, Texts texts) {
        this.audit = audit;
        this.texts = texts;
        Grid<AuditEntry> grid = new Grid<>();
        grid.setItems(
                page -> audit.find(query, page.getOffset(), page.getLimit()).stream(), page -> audit.count(query));
        grid.setHeight("65vh");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", texts.get("administration.audit.title"));
        grid.addColumn(entry -> JapanTime.written(entry.at()))
                .setHeader(texts.get("administration.audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::actor)
                .setHeader(texts.get("administration.audit.actor"))
                .setFlexGrow(2);
        AuditWords words = new AuditWords(texts);
        grid.addColumn(entry -> words.action(entry.action()))
                .setHeader(texts.get("administration.audit.action"))
                .setFlexGrow(2);
        grid.addColumn(entry -> words.subject(entry.subject()))
                .setHeader(texts.get("administration.audit.subject"))
                .setFlexGrow(2);
        grid.addColumn(this::origin)
                .setHeader(texts.get("administration.audit.origin"))
                .setFlexGrow(1);
        grid.setItemDetailsRenderer(new ComponentRenderer<Component, AuditEntry>(this::details));
        add(new Paragraph(texts.get("administration.audit.count", count)), grid);
    }

    private String actor(AuditEntry entry) {
        if (!entry.actor().isEmpty()) {
            return entry.actor();
        }
        boolean program = entry.origin().isEmpty() || entry.node().isPresent();
        return texts.get(program ? "administration.audit.program" : "administration.audit.stranger");
    }

    private String origin(AuditEntry entry) {
        return entry.node()
                .map(node -> texts.get("administration.audit.program.at", node))
                .orElse(entry.origin());
    }

    private Component details(AuditEntry entry) {
        Div details = new Div(
                account(entry),
                state("administration.audit.before", entry.before()),
                state("administration.audit.after", entry.after()));
        details.addClassName("kurogo-audit-details");
        return details;
    }

    private Div account(AuditEntry entry) {
        Div account = new Div(new H3(texts.get("administration.audit.account")));
        entry.account()
                .ifPresentOrElse(
                        number -> account.add(
                                new Paragraph(named(number)),
                                new Anchor(
                                        AuditView.ofAccount(number),
                                        texts.get("administration.audit.account.entries"))),
                        () -> account.add(new Paragraph(texts.get("administration.audit.account.none"))));
        return account;
    }

    private String named(long number) {
        String written = AuditQuery.account(number);
        return audit.loginName(number)
                .map(login -> texts.get("administration.audit.account.value", written, login))
                .orElse(written);
    }

    private Div state(String heading, String written) {
        return new Div(new H3(texts.get(heading)), new Pre(readable(written)));
    }

    /** Indented; as it stands where it is no JSON. */
    private String readable(String written) {
        if (written.isEmpty() || written.equals("\"\"")) {
            return texts.get("administration.audit.nothing");
        }
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(written));
        } catch (JacksonException unreadable) {
            return written;
        }
    }
}
