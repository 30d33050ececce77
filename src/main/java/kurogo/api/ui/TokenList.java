package kurogo.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.api.ApiToken;
import kurogo.api.ApiTokenService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** One's own tokens: what each opens, until when, and when it was last used. */
final class TokenList extends Div {

    private final transient ApiTokenService service;
    private final transient Texts texts;
    private final transient PeriodNames names;
    private final transient Clock clock;
    private final Grid<ApiToken> grid = new Grid<>();

    TokenList(ApiTokenService service, Texts texts, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.texts = texts;
        this.names = PeriodNames.in(texts);
        grid.getElement().setAttribute("aria-label", texts.get("api.tokens.label"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(ApiToken::name).setHeader(texts.get("api.token.name")).setFlexGrow(2);
        grid.addColumn(this::scopes).setHeader(texts.get("api.token.scopes")).setFlexGrow(3);
        grid.addColumn(token -> day(token.issuedAt())).setHeader(texts.get("api.token.issuedAt"));
        grid.addColumn(this::until).setHeader(texts.get("api.token.expiresAt"));
        grid.addColumn(token -> token.usedAt().map(this::day).orElse(texts.get("api.token.unused")))
                .setHeader(texts.get("api.token.usedAt"));
        grid.addComponentColumn(this::revoke)
                .setHeader(texts.get("api.token.revoke"))
                .setFlexGrow(0);
        refresh();
    }

    /** Shows the tokens there are now. */
    void refresh() {
        List<ApiToken> mine = service.mine();
        grid.setItems(mine);
        removeAll();
        add(mine.isEmpty() ? new Paragraph(texts.get("api.tokens.none")) : grid);
    }

    private String scopes(ApiToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> texts.of("api", scope))
                .collect(Collectors.joining(texts.get("api.token.scopes.between")));
    }

    /** When it ends, or that it has. */
    private String until(ApiToken token) {
        if (token.ended()) {
            return texts.get("api.token.ended");
        }
        String day = day(token.expiresAt());
        return token.holds(clock.instant()) ? day : texts.get("api.token.expired", day);
    }

    private String day(Instant moment) {
        return names.of(JapanTime.dayOf(moment));
    }

    private Button revoke(ApiToken token) {
        Button revoke = new Button(texts.get("api.token.revoke"), click -> ask(token));
        revoke.setAriaLabel(texts.get("api.token.revoke.label", token.name()));
        return revoke;
    }

    private void ask(ApiToken token) {
        ConfirmDialog ask = new ConfirmDialog(
                texts.get("api.token.revoke.title"),
                texts.get("api.token.revoke.lost", token.name()),
                texts.get("api.token.revoke"),
                confirmed -> {
                    service.revoke(token.id());
                    refresh();
                    Notices.in(texts).success(texts.get("api.token.revoked"));
                });
        ask.setCancelable(true);
        ask.setCancelText(texts.get("api.token.cancel"));
        ask.open();
    }
}
