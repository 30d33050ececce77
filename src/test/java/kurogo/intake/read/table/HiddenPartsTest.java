package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kurogo.intake.read.report.ReadSheet;
import kurogo.intake.read.sheet.Grid;
import org.junit.jupiter.api.Test;

/** What a file hides is read like the rest and told once. */
class HiddenPartsTest {

    private static final String[] TWO_TABLES = {
        "市町村名|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|34", "竜ケ崎市|多機関協働|5|10", "", "市町村名|事業|事業費（千円）|件数", "菜花町|多機関協働|1|2"
    };

    @Test
    void aHiddenRowIsToldOnceHoweverManyTablesStandOnItsSheet() {
        ReadSheet read = ReadSheet.book(hiding(Set.of(1), Set.of(), TWO_TABLES));

        assertThat(read.problems()).containsExactly("NOTICE HIDDEN_READ A2");
        assertThat(read.figures()).hasSize(6);
    }

    @Test
    void aHiddenColumnIsToldOnceHoweverManyTablesStandOnItsSheet() {
        ReadSheet read = ReadSheet.book(hiding(Set.of(), Set.of(3), TWO_TABLES));

        assertThat(read.problems()).containsExactly("NOTICE HIDDEN_READ D1");
    }

    @Test
    void aSheetThatIsHiddenIsToldOnce() {
        Grid plain = ReadSheet.sheet("表", TWO_TABLES);

        ReadSheet read = ReadSheet.book(new Grid("表", true, plain.rows(), List.of(), Set.of(), Set.of()));

        assertThat(read.problems()).containsExactly("NOTICE HIDDEN_READ 表");
    }

    private static Grid hiding(Set<Integer> rows, Set<Integer> columns, String... lines) {
        Grid plain = ReadSheet.sheet("表", lines);
        return new Grid("表", false, plain.rows(), List.of(), rows, columns);
    }
}
