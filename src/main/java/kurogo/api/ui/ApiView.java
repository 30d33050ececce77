package kurogo.api.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import kurogo.access.CurrentUser;
import kurogo.api.ApiDocument;
import kurogo.api.ApiScope;
import kurogo.api.ApiTokenRefused;
import kurogo.api.ApiTokenService;
import kurogo.api.NewApiToken;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import org.springframework.beans.factory.annotation.Value;

/** 外部プログラムからの利用（API）: one's own tokens, and what can be read with them. */
@Route("account/api")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/api.css")
public class ApiView extends Screen {

    private final transient ApiTokenService service;
    private final transient CurrentUser currentUser;
    private final String address;
    private final Div issued = new Div();
    private final TokenList list;

    ApiView(
            ApiTokenService service,
            ApiDocument document,
            CurrentUser currentUser,
            @Value("${kurogo.address}") String address) {
        this.service = service;
        this.currentUser = currentUser;
        this.address = address;
        title(texts().get("api.title"));
        subtitle(texts().get("api.subtitle"));
        actions(new Anchor("account", texts().get("api.back")));
        issued.addClassNames("kurogo-stack", "kurogo-issued-token");
        list = new TokenList(service, texts());
        Div panels = new Div(
                new Panel(texts().get("api.tokens"), new Paragraph(texts().get("api.tokens.hint")), issued, list),
                new Panel(texts().get("api.token.new"), form()),
                new ApiReference(document, texts()));
        panels.addClassName("kurogo-stack");
        add(panels);
    }

    private TokenForm form() {
        return new TokenForm(ApiScope.of(currentUser.get().role()), this::issue, texts());
    }

    private boolean issue(NewApiToken wanted) {
        try {
            String token = service.issue(wanted);
            list.refresh();
            root(here -> show(token, here));
            return true;
        } catch (ApiTokenRefused refused) {
            Notices.in(texts()).error(texts().of("api", refused.reason()));
            return false;
        }
    }

    /** Where this program is reached: as its operator says, else as this browser reached it. */
    private void root(Consumer<String> then) {
        if (address.isBlank()) {
            UI.getCurrentOrThrow()
                    .getPage()
                    .fetchCurrentURL(here -> then.accept(here.getProtocol() + "://" + here.getAuthority()));
        } else {
            then.accept(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        }
    }

    /** The secret is shown once; what is kept of it cannot be turned back. */
    private void show(String token, String root) {
        Code shown = new Code(token);
        shown.addClassName("kurogo-address");
        Code example = new Code(
                "curl -H \"Authorization: Bearer " + token + "\" \"" + root + "/api/v1/municipalities?size=10\"");
        example.addClassName("kurogo-address");
        issued.removeAll();
        issued.add(
                new Paragraph(texts().get("api.token.once")),
                shown,
                new Div(new CopyButton(texts().get("api.token.copy"), () -> token, () -> {}, texts())),
                new Paragraph(texts().get("api.token.example")),
                example);
    }
}
