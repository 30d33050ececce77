package kurogo.municipality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.municipality.MunicipalityPage;
import kurogo.report.AnswerSource;
import kurogo.report.NameSource;
import kurogo.report.Naming;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class SourceGridTest {

    private static final Municipality CITY =
            new Municipality(new MunicipalityCode("952010"), "汐見原市", "しおみはらし", "Shiomihara", "", MunicipalityType.CITY);

    @Test
    void cellsThatNameTheReportOtherwiseStandBeforeThoseOfItsAnswers() {
        assertThat(lines(Locale.JAPANESE))
                .containsExactly(
                        new SourceGrid.Line("市町村名", "「見本県汐見原市」→ 汐見原市", "一覧!B3"),
                        new SourceGrid.Line("対象年度", "「〃」→ 令和7年度", "一覧!C3"),
                        new SourceGrid.Line("多機関協働　支援実績件数", "１２件", "一覧!D3"));
    }

    @Test
    void inEnglishTheMunicipalityHasItsRomanName() {
        assertThat(lines(Locale.ENGLISH))
                .contains(new SourceGrid.Line("Municipality", "\"見本県汐見原市\" → Shiomihara", "一覧!B3"));
    }

    private static List<SourceGrid.Line> lines(Locale language) {
        return SourceGrid.of(page(), Texts.in(language))
                .getListDataView()
                .getItems()
                .toList();
    }

    private static MunicipalityPage page() {
        return new MunicipalityPage(
                CITY,
                List.of(),
                new TreeMap<>(),
                ContactAnswers.BLANK,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new AnswerSource(
                        FieldPath.of(Field.CASES, Programme.MULTI_AGENCY), "一覧", "D3", "１２件", "12", true, "")),
                List.of(
                        new NameSource(Naming.MUNICIPALITY_NAME, "一覧", "B3", "見本県汐見原市", "汐見原市"),
                        new NameSource(Naming.FISCAL_YEAR, "一覧", "C3", "〃", "令和7年度")),
                List.of(),
                List.of());
    }
}
