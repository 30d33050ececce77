package kurogo.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kurogo.access.OwnSecondFactor;
import kurogo.access.SecondFactorService;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** 二段階認証: one's own second factor, set up, set up anew, taken away. */
final class SecondFactorPanel extends Div {

    private final transient SecondFactorService service;
    private final transient String loginName;
    private final transient Runnable done;
    private final transient Texts texts;

    /** @param done is told when what was begun is done */
    SecondFactorPanel(SecondFactorService service, String loginName, Runnable done, Texts texts) {
        this.service = service;
        this.loginName = loginName;
        this.done = done;
        this.texts = texts;
        showState();
    }

    private void showState() {
        OwnSecondFactor own = service.own();
        if (!own.isSetUp()) {
            show(step("secondfactor.setUp", this::showForm));
            return;
        }
        Div state = new Div(
                new Paragraph(texts.get("secondfactor.state", own.recoveryCodes())),
                step("secondfactor.anew", this::showForm),
                step("secondfactor.codes", () -> ask("secondfactor.codes", this::renewCodes)));
        if (!own.isRequired()) {
            state.add(step("secondfactor.remove", () -> ask("secondfactor.remove", this::remove)));
        }
        show(state);
    }

    private void showForm() {
        show(new SecondFactorForm(service, loginName, this::showCodes, this::showState, texts));
    }

    private void showCodes(List<String> codes) {
        show(new RecoveryCodesPanel(codes, done, texts));
    }

    private void renewCodes(String password) {
        showCodes(service.renewRecoveryCodes(password));
    }

    private void remove(String password) {
        service.remove(password);
        Notices.in(texts).success(texts.get("secondfactor.removed"));
        done.run();
    }

    private void ask(String key, Consumer<String> act) {
        new PresentPasswordDialog(texts.get(key), texts.get(key + ".effect"), act, texts).open();
    }

    private Div step(String key, Runnable action) {
        Div step = new Div(new Paragraph(texts.get(key + ".why")), new Button(texts.get(key), click -> action.run()));
        step.addClassName("kurogo-step");
        return step;
    }

    private void show(Component content) {
        removeAll();
        add(content);
    }
}
