package kurogo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void severalAddressesInOneFieldAreRead() {
        assertThat(MailAddress.readAll("fukushi@city.example.jp; ｋａｉｇｏ＠ｅｘａｍｐｌｅ．ｊｐ、a-b_c+d@example.co.jp"))
                .extracting(MailAddress::text)
                .containsExactly("fukushi@city.example.jp", "kaigo@example.jp", "a-b_c+d@example.co.jp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "なし",
                "0123-45-6789",
                "a@b",
                "福祉課@example.jp",
                "a@example.jp\r\nBcc: c@d",
                "<a@example.jp>",
                "a@example.jp, 担当"
            })
    void whatIsNoAddressMakesTheWholeFieldUnusable(String written) {
        assertThat(MailAddress.readAll(written)).isEmpty();
    }

    @Property
    void noTextBringsAnotherHeaderIn(@ForAll String written) {
        assertThat(MailAddress.readAll("a@example.jp" + written))
                .allSatisfy(address -> assertThat(address.text()).doesNotContainPattern("[\\s<>,;:\"()]"));
    }

    @Test
    void anAddressIsCheckedHoweverItIsMade() {
        assertThatThrownBy(() -> new MailAddress("a@example.jp\nBcc: b@example.jp"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
