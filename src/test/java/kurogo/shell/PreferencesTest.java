package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.shell.Preferences.Appearance;
import kurogo.shell.Preferences.Density;
import kurogo.shell.Preferences.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void aFirstVisitIsInJapaneseAndFollowsTheSystem() {
        assertThat(Preferences.of(Optional.empty()))
                .isEqualTo(new Preferences(Language.JA, Appearance.SYSTEM, Density.STANDARD));
    }

    @Test
    void whatWasChosenComesBackWithTheCookies() {
        String cookies = "JSESSIONID=ABC; kurogo-language=en; kurogo-appearance=dark; kurogo-density=compact";
        assertThat(Preferences.of(Optional.of(cookies)))
                .isEqualTo(new Preferences(Language.EN, Appearance.DARK, Density.COMPACT));
    }

    @Test
    void anUnknownChoiceIsAsNone() {
        assertThat(Preferences.of(Optional.of("kurogo-language=\"><script>; kurogo-density=")))
                .isEqualTo(Preferences.STANDARD);
    }

    @Property
    void noCookieOfAnybodyBreaksTheVisit(@ForAll String header) {
        assertThat(Preferences.of(Optional.of(header))).isNotNull();
        assertThat(Preferences.of(Optional.of("kurogo-" + header))).isNotNull();
    }
}
