package kurogo.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as spreadsheet programs write them. */
class CellAddressTest {

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "11, 3, D12", "0, 25, Z1", "0, 26, AA1", "1048575, 16383, XFD1048576"})
    void anAddressIsWrittenAsExcelWritesIt(int row, int column, String written) {
        assertThat(new CellAddress(row, column)).hasToString(written);
        assertThat(CellAddress.parse(written)).contains(new CellAddress(row, column));
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 2_000_000) int row, @ForAll @IntRange(max = 17_000) int column) {
        CellAddress address = new CellAddress(row, column);

        assertThat(CellAddress.parse(address.toString())).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "A", "A0", "a1", "A-1", "A1:B2", "ABCD1", "A99999999999", "報告書!A1"})
    void whatIsNoAddressMeansNone(String text) {
        assertThat(CellAddress.parse(text)).isEmpty();
    }
}
