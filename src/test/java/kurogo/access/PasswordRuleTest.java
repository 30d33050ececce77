package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.access.UserNotSaved.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(strings = {"紫陽花の咲く坂道を猫と歩くひるさがり", "seven umbrellas dry quietly", "x7-kestrel-Brine-04"})
    void aLongSentenceOfAnyLettersIsGoodEnough(String password) {
        assertThat(objection(password)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsTyped() {
        assertThat(objection("kestrel brine 4")).isEmpty();
        assertThat(objection("kestrel brine4")).contains(Reason.PASSWORD_TOO_SHORT);
        assertThat(objection("𠮷".repeat(14))).contains(Reason.PASSWORD_TOO_SHORT);
        assertThat(objection("seven umbrellas ".repeat(8))).isNotEqualTo(Optional.of(Reason.PASSWORD_TOO_LONG));
        assertThat(objection("seven umbrellas ".repeat(8) + "x")).contains(Reason.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "aaaaaaaaaaaaaaaa",
                "123456789012345",
                "qwertyuiopasdfgh",
                "hanahanahanahana",
                "kurogokurogo2026",
                "mihonmihonmihon"
            })
    void whatAGuesserTriesFirstIsRefused(String password) {
        assertThat(objection(password)).contains(Reason.PASSWORD_GUESSABLE);
    }

    private Optional<Reason> objection(String password) {
        return rule.objection(password, "hana", "mihon 花");
    }
}
