package kurogo.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFilterTest {

    private static final DataColumn<Optional<Long>> NUMBERS = DataColumn.number(
            "n", "件数", number -> number, number -> number.map(Object::toString).orElse("未実施"));
    private static final DataColumn<String> WORDS = DataColumn.words("w", "市町村", word -> word);
    private static final DataColumn<LocalDate> DAYS = DataColumn.day("d", "日", Optional::of, LocalDate::toString);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10; 10",
                ">=10; 10,20",
                "<10; 0,5",
                "５-１０; 5,10",
                "5..20; 5,10,20",
                "10,000; ''",
                "-; none",
                "未実施; none",
                "'';0,5,10,20,none"
            })
    void numbersAreComparedAndWhatIsAbsentIsNoZero(String typed, String left) {
        String found = String.join(
                ",",
                Stream.of(Optional.of(0L), Optional.of(5L), Optional.of(10L), Optional.of(20L), Optional.<Long>empty())
                        .filter(ColumnFilter.of(NUMBERS, typed))
                        .map(number -> number.map(Object::toString).orElse("none"))
                        .toList());
        assertThat(found).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"花, 菜花町", "ナバナ, ''", "市, 汐見原市"})
    void wordsAreLookedForWithinWords(String typed, String left) {
        assertThat(String.join(
                        ",",
                        Stream.of("汐見原市", "菜花町")
                                .filter(ColumnFilter.of(WORDS, typed))
                                .toList()))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 1", ">=2026/4/2, 2", "2026-03-31..2026-04-01, 1"})
    void daysAreComparedToo(String typed, int left) {
        assertThat(Stream.of("2026-04-01", "2026-04-02", "2027-01-01")
                        .map(LocalDate::parse)
                        .filter(ColumnFilter.of(DAYS, typed)))
                .hasSize(left);
    }
}
