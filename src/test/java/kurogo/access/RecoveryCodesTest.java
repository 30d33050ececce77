package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void tenAreDrawnAndNoneTwice() {
        assertThat(RecoveryCodes.draw(new SecureRandom()))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
    }

    @Test
    void howACodeIsTypedMakesNoDifference() {
        assertThat(RecoveryCodes.checksum("k4m8x-27pqw"))
                .isEqualTo(RecoveryCodes.checksum("K4M8X27PQW"))
                .isEqualTo(RecoveryCodes.checksum(" ｋ４ｍ８ｘ　２７ｐｑｗ "))
                .isNotEqualTo(RecoveryCodes.checksum("k4m8x-27pqx"));
    }
}
