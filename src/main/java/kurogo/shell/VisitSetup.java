package kurogo.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import kurogo.text.Texts;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Sets up each visit in the person's language and appearance, before the first thing is drawn. */
@Component
class VisitSetup implements VaadinServiceInitListener {

    private static final String SAY_ONLINE = "window.Vaadin.connectionIndicator.onlineText = $0";

    private final Failures failures;
    private final EntryGuide guide;

    VisitSetup(Failures failures, EntryGuide guide) {
        this.failures = failures;
        this.guide = guide;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(visit -> {
            visit.getSession()
                    .setLocale(preferences(visit.getRequest()).language().locale());
            visit.getSession().setErrorHandler(failures);
        });
        start.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        start.addIndexHtmlRequestListener(VisitSetup::dress);
        start.getSource().addUIInitListener(opened -> {
            opened.getUI().addBeforeEnterListener(guide);
            sayWhenTheLineBreaks(opened.getUI());
        });
    }

    private static void sayWhenTheLineBreaks(UI window) {
        Texts texts = Texts.in(window.getLocale());
        window.getReconnectDialogConfiguration().setDialogText(texts.get("shell.reconnecting"));
        window.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.get("shell.disconnected"));
        window.getPage().executeJs(SAY_ONLINE, texts.get("shell.connected"));
    }

    private static void dress(IndexHtmlResponse page) {
        Preferences preferences = preferences(page.getVaadinRequest());
        Element html = page.getDocument().child(0);
        html.attr("lang", preferences.language().locale().getLanguage());
        html.attr("data-appearance", Preferences.written(preferences.appearance()));
        html.attr("data-density", Preferences.written(preferences.density()));
        if (page.getVaadinRequest().getUserPrincipal() != null) {
            FirstPaint.on(
                    page.getDocument(),
                    page.getVaadinRequest().getPathInfo(),
                    Texts.in(preferences.language().locale()));
        }
    }

    private static Preferences preferences(VaadinRequest request) {
        return Preferences.of(Optional.ofNullable(request.getHeader("Cookie")));
    }

    private static SystemMessages messages(Locale locale) {
        Texts texts = Texts.in(locale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.expired.title"));
        messages.setSessionExpiredMessage(texts.get("shell.expired.message"));
        messages.setInternalErrorCaption(texts.get("shell.failure.title"));
        messages.setInternalErrorMessage(texts.get("shell.failure.reload"));
        return messages;
    }
}
