package kurogo.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormIdTest {

    private static final FormId ID = new FormId(
            ReportingPeriod.parse("R8-H1").orElseThrow(),
            MunicipalityCode.parse("13101").orElseThrow());
    private static final int CHECKED = "R8-H1-131016".length();

    @Property
    void theNumberWrittenIsTheNumberRead(
            @ForAll @StringLength(5) @NumericChars String code, @ForAll @IntRange(min = 1, max = 40) int year) {
        FormId id = new FormId(
                ReportingPeriod.parse("R" + year + "-Q3").orElseThrow(),
                MunicipalityCode.parse(code).orElseThrow());

        assertThat(FormId.in("様式番号　" + id.text())).contains(id);
    }

    @Property
    void aNumberWithOneDigitMistypedIsNone(
            @ForAll @IntRange(min = 6, max = 11) int place, @ForAll @NumericChars char digit) {
        String text = ID.text();
        String mistyped = text.substring(0, place) + digit + text.substring(place + 1);

        assertThat(FormId.in(mistyped)).isEqualTo(mistyped.equals(text) ? Optional.of(ID) : Optional.empty());
    }

    @Test
    void itIsReadInFullWidthLettersToo() {
        String check = ID.text().substring(CHECKED);

        assertThat(FormId.in("（様式番号：Ｒ８－Ｈ１－１３１０１６" + check + "）")).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R8-H1", "131016", "R8-H1-131016", "様式番号", "2026-131016-0000"})
    void anythingElseHoldsNone(String text) {
        assertThat(FormId.in(text)).isEmpty();
    }
}
