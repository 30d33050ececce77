package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CombinedRow;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class CombinedTableFileTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.annual(FiscalYear.reiwa(7));
    private static final ReportingRound ROUND = new ReportingRound(
            1,
            YEAR,
            "令和7年度 実績報告",
            LocalDate.of(2026, 5, 29),
            Set.of(Programme.MULTI_AGENCY),
            Set.of(),
            Instant.EPOCH,
            Optional.empty(),
            1);

    @Test
    void aNumberStaysANumber() {
        assertThat(figures(row(true, Answer.of(true), Answer.of(1234L)))).isEqualTo("有,,1234,,");
    }

    @Test
    void aZeroIsWrittenAndAFieldLeftBlankIsNot() {
        assertThat(figures(row(true, Answer.of(true), Answer.of(0L)))).isEqualTo("有,,0,,");
        assertThat(figures(row(true, Answer.of(true), Answer.blank()))).isEqualTo("有,,,,");
    }

    @Test
    void whatIsBeingCountedWithheldOrDoesNotApplyIsToldInItsCell() {
        assertThat(figures(row(true, Answer.of(true), Answer.silent(Silence.BEING_COUNTED))))
                .isEqualTo("有,,集計中,,");
        assertThat(figures(row(true, Answer.of(true), Answer.silent(Silence.WITHHELD))))
                .isEqualTo("有,,秘匿,,");
        assertThat(figures(row(true, Answer.of(true), Answer.silent(Silence.NOT_APPLICABLE))))
                .isEqualTo("有,,該当なし,,");
    }

    @Test
    void whatWasNotRunNeedNotBeFilledIn() {
        assertThat(figures(row(true, Answer.of(false), Answer.blank()))).isEqualTo("無,－,－,－,－");
    }

    @Test
    void whoHasNotReportedIsToldFromWhoLeftEverythingBlank() {
        assertThat(figures(row(false, Answer.blank(), Answer.blank()))).isEqualTo("未提出,未提出,未提出,未提出,未提出");
    }

    private static CombinedRow row(boolean reported, Answer<Boolean> run, Answer<Long> cases) {
        return new CombinedRow(
                new MunicipalityCode("952010"),
                "汐見原市",
                YEAR,
                Programme.MULTI_AGENCY,
                reported,
                run,
                Answer.blank(),
                cases,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                "",
                "");
    }

    /** From whether it ran to the contracted part of the cost. */
    private static String figures(CombinedRow row) {
        CombinedTableFile file = new CombinedTableFile(ROUND, List.of(row), Texts.in(Locale.JAPANESE));
        String line = new String(file.csv().content(), StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.contains("汐見原市"))
                .findFirst()
                .orElseThrow();
        return String.join(",", List.of(line.split(",", -1)).subList(3, 8));
    }
}
