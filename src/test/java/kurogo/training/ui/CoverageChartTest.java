package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.master.Municipality;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.CourseReach;
import kurogo.training.Coverage;
import kurogo.training.CoverageLine;
import kurogo.uikit.chart.ChartModel;
import kurogo.uikit.chart.ChartTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.TRAINER)
class CoverageChartTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final CourseReach BEFORE = new CourseReach(1, FiscalYear.reiwa(6));
    private static final CourseReach NOW = new CourseReach(1, FiscalYear.reiwa(7));

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    @Test
    void theChartAndItsTableTellOfEveryMunicipalityCourseAndYearAndZeroIsANumber() {
        ThreeMunicipalities.importThrough(imports);
        List<CoverageLine> lines = area.municipalities().stream()
                .map(one -> line(one, one.code().equals(ThreeMunicipalities.TOWN) ? Map.of(NOW, 3) : Map.of()))
                .toList();
        ChartModel model = new CoverageChart(
                        new Coverage(lines, List.of(BEFORE, NOW)), lines, Map.of(), TrainingWords.in(JAPANESE, area))
                .titled("受講者数")
                .in(JAPANESE);

        assertThat(model.table().rows())
                .extracting(row -> row.stream().map(ChartTable.Cell::shown).toList())
                .containsExactly(List.of("汐見原市", "0", "0"), List.of("菜花町", "0", "3"), List.of("霧降村", "0", "0"));
    }

    private static CoverageLine line(Municipality municipality, Map<CourseReach, Integer> people) {
        return new CoverageLine(municipality, people, 0, 0, Optional.empty(), false);
    }
}
