package kurogo.intake.form.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import kurogo.intake.read.answer.AnswerText;
import kurogo.report.answers.Silence;

/** The ways of saying that there is no figure, to choose instead of typing them. An empty field and a 0 are none of them. */
final class SilenceMenu extends MenuBar {

    private static final List<Silence> OFFERED =
            List.of(Silence.NOT_APPLICABLE, Silence.NOT_RUN, Silence.BEING_COUNTED, Silence.UNKNOWN, Silence.WITHHELD);

    SilenceMenu(String question, FormWords words, Consumer<String> chosen) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("kurogo-form-silences");
        MenuItem menu = addItem("");
        menu.setAriaLabel(words.get("silences", question));
        OFFERED.forEach(silence -> menu.getSubMenu()
                .addItem(words.get("silence." + silence.name()), click -> chosen.accept(AnswerText.of(silence))));
        menu.getSubMenu().addSeparator();
        menu.getSubMenu().addItem(words.get("silence.BLANK"), click -> chosen.accept(""));
    }
}
