package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.training.CheckIn;
import kurogo.training.CheckInService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 受付: whoever follows the code of their card says with one press that they have come, without signing in. */
@Route(value = CheckInView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("themes/kurogo/training.css")
public class CheckInView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "checkin";
    private static final String CODE = "c";

    private final transient CheckInService checkIns;
    private final Main content = new Main();

    CheckInView(CheckInService checkIns) {
        this.checkIns = checkIns;
        addClassName("kurogo-questionnaire");
        title(words("title"));
        add(content);
    }

    /** Where a code leads to. */
    static String address(String program, String code) {
        return program + "/" + ROUTE + "?" + CODE + "=" + code;
    }

    private String words(String key, Object... arguments) {
        return texts().get("trainingcheckin." + key, arguments);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .orElse("");
        show(checkIns.about(code), code);
    }

    private void show(Optional<CheckIn> found, String code) {
        content.removeAll();
        subtitle(found.map(CheckIn::session).orElse(""));
        if (found.isEmpty()) {
            content.add(new EmptyState(Symbol.CAUTION, words("unknown"), words("unknown.reason")));
            return;
        }
        CheckIn one = found.get();
        switch (one.state()) {
            case READY -> ask(one, code);
            case THERE -> content.add(new EmptyState(Symbol.DONE, words("there", one.name()), words("there.reason")));
            case EARLY ->
                content.add(
                        new EmptyState(Symbol.WAITING, words("early", one.name()), words("early.reason", when(one))));
            case NO_UNIT ->
                content.add(new EmptyState(Symbol.CAUTION, words("noUnit", one.name()), words("noUnit.reason")));
            case OVER -> content.add(new EmptyState(Symbol.CAUTION, words("over"), words("over.reason")));
        }
    }

    private void ask(CheckIn one, String code) {
        Button come = new Button(words("come"), Symbol.DONE.icon(), click -> show(checkIns.arrive(code), code));
        come.addThemeVariants(ButtonVariant.PRIMARY);
        come.addClassName("kurogo-come");
        come.setAutofocus(true);
        content.add(new Paragraph(words("ask", one.name())), come);
    }

    private String when(CheckIn one) {
        return words(
                "begins",
                PeriodNames.in(texts()).of(one.begins().toLocalDate()),
                one.begins().toLocalTime().toString());
    }
}
