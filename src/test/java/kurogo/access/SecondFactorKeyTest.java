package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecondFactorKeyTest {

    /** RFC 4648 letters of the RFC 6238 key. */
    private final SecondFactorKey key = new SecondFactorKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @Test
    void theLettersAreTheKey() {
        assertThat(key.bytes()).isEqualTo("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(key.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void theAddressIsOneAuthenticatorProgramsRead() {
        assertThat(key.address("見本 太郎&x"))
                .isEqualTo("otpauth://totp/Kurogo:%E8%A6%8B%E6%9C%AC%20%E5%A4%AA%E9%83%8E%26x"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kurogo&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void eachDrawnKeyIsAnotherOf160Bits() {
        SecureRandom chance = new SecureRandom();
        SecondFactorKey one = SecondFactorKey.draw(chance);
        assertThat(one.bytes()).hasSize(20);
        assertThat(one).isNotEqualTo(SecondFactorKey.draw(chance));
    }

    @Test
    void noLogShowsIt() {
        assertThat(key.toString()).doesNotContain(key.letters());
    }
}
