package kurogo.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the interface in one language. Keys begin with the name of the bundle they stand in:
 * {@code intake.problem.ENCRYPTED} is {@code problem.ENCRYPTED} in {@code kurogo/text/intake.properties}.
 * Japanese stands in the base bundles, English in those with {@code _en}.
 */
public final class Texts {

    /** Japanese first, English second. */
    public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private static final ResourceBundle.Control BASE_IS_JAPANESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;

    private Texts(Locale language) {
        this.language = language;
    }

    /** The words in the language of a locale; Japanese for every language that is not English. */
    public static Texts in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Texts(english ? Locale.ENGLISH : Locale.JAPANESE);
    }

    public Locale language() {
        return language;
    }

    /**
     * The words for a key, arguments filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException when no bundle holds the key
     */
    public String get(String key, Object... arguments) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new MissingResourceException("A key begins with its bundle's name", Texts.class.getName(), key);
        }
        String pattern = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** The words for a key, or nothing when no bundle holds it. */
    public Optional<String> find(String key, Object... arguments) {
        try {
            return Optional.of(get(key, arguments));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    /** The word for a constant: key {@code <bundle>.<EnumType>.<CONSTANT>}. */
    public String of(String bundle, Enum<?> constant) {
        return get(bundle + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("kurogo/text/" + name, language, BASE_IS_JAPANESE);
    }
}
