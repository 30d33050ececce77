package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Participant KNOWN = new Participant(
            1,
            new Person(Optional.of(CITY), "一郎", "いちろう", "福祉課", "課長", "a@city.example", true, Optional.empty()),
            Optional.empty(),
            false,
            1);

    private static Person typed(String section, String post, boolean manager, Optional<LocalDate> since) {
        return new Person(Optional.of(CITY), "一　郎", "", section, post, "", manager, since);
    }

    @Test
    void whatWasLeftOutSaysNothing() {
        assertThat(Renewal.of(KNOWN, typed("", "", false, Optional.empty()))).isEmpty();
        assertThat(Renewal.of(KNOWN, typed("福祉課", "課長", true, Optional.empty())))
                .isEmpty();
    }

    @Test
    void anotherPostSaysWhetherItIsAManagers() {
        LocalDate since = LocalDate.of(2027, 4, 1);

        Renewal renewal = Renewal.of(KNOWN, typed("子育て課", "主査", false, Optional.of(since)))
                .orElseThrow();

        assertThat(renewal.parts())
                .containsExactly(Renewal.Part.SECTION, Renewal.Part.POST, Renewal.Part.MANAGER, Renewal.Part.SINCE);
        assertThat(renewal.renewed())
                .isEqualTo(new Person(
                        Optional.of(CITY), "一郎", "いちろう", "子育て課", "主査", "a@city.example", false, Optional.of(since)));
    }
}
