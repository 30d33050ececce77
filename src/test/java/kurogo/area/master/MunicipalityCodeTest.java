package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes of municipalities, with the check digit as the ministry's list gives it. */
class MunicipalityCodeTest {

    private static final String SAPPORO = "011002";

    @Test
    void fiveDigitsGetTheCheckDigitOfTheMinistrysList() {
        assertThat(MunicipalityCode.parse("01100")).contains(new MunicipalityCode(SAPPORO));
        assertThat(MunicipalityCode.parse("13101")).contains(new MunicipalityCode("131016"));
        assertThat(MunicipalityCode.parse("1310")).isEmpty();
    }

    @Test
    void aCodeTellsItsPrefectureAndWhatMapsCallIt() {
        MunicipalityCode code = new MunicipalityCode(SAPPORO);
        assertThat(code.prefecture()).isEqualTo("01");
        assertThat(code.withoutCheckDigit()).isEqualTo("01100");
        assertThat(code).hasToString(SAPPORO);
    }

    @Test
    void codesGoByTheirDigits() {
        assertThat(Stream.of("131016", SAPPORO, "473812")
                        .map(MunicipalityCode::new)
                        .sorted())
                .extracting(MunicipalityCode::digits)
                .containsExactly(SAPPORO, "131016", "473812");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("01100"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("011003"));
    }
}
