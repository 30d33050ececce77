package kurogo.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a person wants to see Kurogo, kept in cookies of the browser: it must hold on the login page too, and follows the desk rather
 * than the account.
 *
 * @param language of the interface
 * @param appearance light, dark or as the system says
 * @param density room between things
 */
record Preferences(Language language, Appearance appearance, Density density) {

    static final String LANGUAGE = "kurogo-language";
    static final String APPEARANCE = "kurogo-appearance";
    static final String DENSITY = "kurogo-density";

    /** Languages of the interface. Japanese stands whatever the browser asks for, until a person chooses. */
    enum Language {
        JA(Locale.JAPANESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }

        Language other() {
            return this == JA ? EN : JA;
        }

        static Language of(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : JA;
        }
    }

    /** Light, dark, or whatever the system says. */
    enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** ゆったり, 標準, 詰める. */
    enum Density {
        COMFORTABLE,
        STANDARD,
        COMPACT
    }

    static final Preferences STANDARD = new Preferences(Language.JA, Appearance.SYSTEM, Density.STANDARD);

    /** The preferences a request brings; what is absent or unknown stands as usual. */
    static Preferences of(Optional<String> cookieHeader) {
        Map<String, String> cookies = cookieHeader.stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(cookie -> cookie.strip().split("=", 2))
                .filter(cookie -> cookie.length == 2)
                .collect(Collectors.toMap(cookie -> cookie[0], cookie -> cookie[1], (first, second) -> first));
        return new Preferences(
                find(cookies, LANGUAGE, Language.values()).orElse(STANDARD.language()),
                find(cookies, APPEARANCE, Appearance.values()).orElse(STANDARD.appearance()),
                find(cookies, DENSITY, Density.values()).orElse(STANDARD.density()));
    }

    /** How a choice is written into its cookie and into the page. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(Map<String, String> cookies, String name, E[] choices) {
        Function<E, String> text = Preferences::written;
        return Arrays.stream(choices)
                .filter(choice -> text.apply(choice).equals(cookies.get(name)))
                .findFirst();
    }
}
