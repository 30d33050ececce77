package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SaidNamesTest {

    private static final Municipality CITY = municipality("95201", "汐見原市", "Shiomihara", "");
    private static final Municipality TOWN = municipality("95301", "菜花町", "Nabana", "花郡");

    @Test
    void aNameIsFoundByCodeByJapaneseNameAndByBoth() {
        SaidNames names = SaidNames.of(List.of(CITY, TOWN), Locale.ENGLISH);

        assertThat(names.of(CITY.code())).isEqualTo("Shiomihara");
        assertThat(names.ofCode("952010")).isEqualTo("Shiomihara");
        assertThat(names.ofJapanese("汐見原市")).isEqualTo("Shiomihara");
        assertThat(names.ofCodeAndName("952010 汐見原市")).isEqualTo("952010 Shiomihara");
        assertThat(names.ofJapanese("花郡菜花町")).isEqualTo("Nabana (花郡菜花町)");
    }

    @Test
    void inJapaneseEveryNameStaysAsItIs() {
        SaidNames names = SaidNames.of(List.of(CITY, TOWN), Locale.JAPANESE);

        assertThat(names.ofCode("953016")).isEqualTo("菜花町");
        assertThat(names.ofJapanese("菜花町")).isEqualTo("菜花町");
        assertThat(names.ofJapanese("花郡菜花町")).isEqualTo("花郡菜花町");
    }

    @Test
    void aWordThatNamesNobodyStands() {
        SaidNames names = SaidNames.of(List.of(CITY), Locale.ENGLISH);

        assertThat(names.ofCode("953016")).isEqualTo("953016");
        assertThat(names.ofCode("R7")).isEqualTo("R7");
        assertThat(names.ofJapanese("波浦町")).isEqualTo("波浦町");
        assertThat(names.ofCodeAndName("953016 菜花町")).isEqualTo("953016 菜花町");
        assertThat(names.ofCodeAndName("R7")).isEqualTo("R7");
    }

    @Test
    void aNameTwoBearThatIsReadInTwoWaysStaysJapanese() {
        Municipality other = municipality("95302", "菜花町", "Saika", "山郡");

        SaidNames names = SaidNames.of(List.of(TOWN, other), Locale.ENGLISH);

        assertThat(names.ofJapanese("菜花町")).isEqualTo("菜花町");
        assertThat(names.of(other.code())).isEqualTo("Saika");
        assertThat(names.ofJapanese("山郡菜花町")).isEqualTo("Saika (山郡菜花町)");
    }

    private static Municipality municipality(String code, String name, String roman, String county) {
        MunicipalityType type = county.isEmpty() ? MunicipalityType.CITY : MunicipalityType.TOWN;
        return new Municipality(MunicipalityCode.parse(code).orElseThrow(), name, name, roman, county, type);
    }
}
