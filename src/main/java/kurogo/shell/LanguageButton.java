package kurogo.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** One click to the other language; the word stands in that language. */
final class LanguageButton extends Button {

    LanguageButton(Locale current) {
        Preferences.Language other = Preferences.Language.of(current).other();
        setText(Texts.in(other.locale()).get("shell.language.name"));
        setIcon(Symbol.LANGUAGE.icon());
        getElement().setAttribute("lang", other.locale().getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> click.getSource().getUI().ifPresent(ui -> PreferenceSwitch.speak(ui, other)));
    }
}
