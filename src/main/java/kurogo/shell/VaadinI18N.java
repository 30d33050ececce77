package kurogo.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin's own {@code getTranslation} the words of the message bundles. */
@Component
public class VaadinI18N implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.in(locale).get(key, arguments);
    }
}
