package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurogo.analysis.FigureSettings.Form;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.export.figure.FigureDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an analyst says to single points of a figure. */
class AnnotationTest {

    private static final MunicipalityCode CITY = new MunicipalityCode("012025");
    private static final ReportingPeriod R7 = ReportingPeriod.annual(FiscalYear.reiwa(7));

    @Test
    void itComesBackFromTheAddressAndNonsenseIsLeftOut() {
        FigureSettings settings =
                FigureSettings.of(Map.of("points", "012025@R7:合併により増加~x~012025@?:y~999999@R7:z~012025@R7: "));
        assertThat(settings.annotations()).containsExactly(new Annotation(CITY, R7, "合併により増加"));
        assertThat(FigureSettings.of(settings.address())).isEqualTo(settings);
    }

    @Test
    void whatWouldEndItIsWrittenInAnotherLetterAndItIsOneShortLine() {
        Annotation odd = new Annotation(CITY, R7, " 甲~乙\n丙:丁 " + "長".repeat(99));
        assertThat(odd.text()).startsWith("甲～乙 丙:丁 長").hasSize(Annotation.LONGEST);
        assertThat(Annotation.read(Annotation.write(List.of(odd)))).containsExactly(odd);
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"PROPOSED", "SHARES"},
            mode = EnumSource.Mode.EXCLUDE)
    void itsSignStandsAtThePointAndItsWordsBelowTheFigure(Form form) {
        Figure figure = FigureTest.figure(Map.of("form", form.name(), "mark", "012025", "points", "012025@R7:合併により増加"));
        assertThat(figure.chart().option()).contains("①");
        assertThat(figure.notes()).contains("① 見本1市 令和7年度 (2025)：合併により増加");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"TREND", "HEAT"})
    void overTheYearsItBelongsToOneOfThem(Form form) {
        Figure figure = FigureTest.figure(
                Map.of("form", form.name(), "mark", "012025", "points", "012025@R6:旧年~012025@R7:新年~012025@R5:ない年"));
        assertThat(figure.notes().subList(0, 2)).containsExactly("① 見本1市 令和6年度 (2024)：旧年", "② 見本1市 令和7年度 (2025)：新年");
        assertThat(figure.chart().option()).contains("①", "②").doesNotContain("③");
    }

    @Test
    void whatIsSaidToAPointThatIsNotDrawnIsNotShown() {
        Map<String, String> address =
                Map.of("form", "BARS", "extent", "FIRST_FIVE", "points", "011002@R7:小さい~012025@R6:前の年");
        assertThat(FigureTest.figure(address).notes()).noneMatch(note -> note.contains("①"));
        Figure trend = FigureTest.figure(Map.of("form", "TREND", "mark", "012076", "points", "012076@R7:値なし"));
        assertThat(trend.notes()).noneMatch(note -> note.contains("①"));
    }

    @Test
    void aShareOfAllHasNoPointToSaySomethingTo() {
        Figure share = FigureTest.figure(Map.of("measure", "TARGET_MISSING_SHARE", "points", "012025@R7:注"));
        assertThat(new FigurePoints(share.analysis()).municipalities()).isEmpty();
        assertThat(share.notes()).noneMatch(note -> note.contains("①"));
    }

    @Test
    void itIsInThePictureAndInTheWorkbook() throws Exception {
        Figure figure = FigureTest.figure(Map.of("form", "BARS", "points", "012025@R7:合併により増加"));
        try (FigureDrawing drawing = new FigureDrawing(1, Duration.ofSeconds(60))) {
            assertThat(drawing.svg(figure.picture())).contains("7件 ①", "① 見本1市 令和7年度 (2025)：合併により増加");
            byte[] xlsx = new FigureFiles(drawing).bytes(figure, FileKind.XLSX);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
                List<String> notes = new ArrayList<>();
                workbook.getSheet("出典")
                        .forEach(line -> notes.add(line.getCell(0).getStringCellValue()));
                assertThat(notes).contains("① 見本1市 令和7年度 (2025)：合併により増加");
            }
        }
    }
}
