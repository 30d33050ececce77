package kurogo.api.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import kurogo.access.CurrentUser;
import kurogo.api.ApiDocument;
import kurogo.api.ApiScope;
import kurogo.api.ApiTokenRefused;
import kurogo.api.ApiTokenService;
import kurogo.api.NewApiToken;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.ProgramAddress;
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
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.service = service;
        this.currentUser = currentUser;
        this.address = address;
        title(texts().get("api.title"));
        subtitle(texts().get("api.subtitle"));
        actions(new Anchor("account", texts().get("api.back")));
        issued.addClassNames("kurogo-stack", "kurogo-issued-token");
        list = new TokenList(service, texts(), clock);
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

    private boolean issue(NewApiToken wanted, String presentPassword) {
        try {
            String token = service.issue(wanted, presentPassword);
            list.refresh();
            ProgramAddress.find(address, here -> show(token, here));
            return true;
        } catch (ApiTokenRefused refused) {
            Notices.in(texts()).error(texts().of("api", refused.reason()));
            return false;
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
