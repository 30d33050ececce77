package kurogo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.publication.CaseCell.Counted;
import kurogo.publication.CaseCell.Marked;
import kurogo.report.CombinedRow;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTableTest {

    private static final MunicipalityCode CITY = new MunicipalityCode("952010");
    private static final MunicipalityCode TOWN = new MunicipalityCode("953016");

    private static CombinedRow row(
            MunicipalityCode code, Programme programme, boolean reported, boolean run, Answer<Long> cases) {
        return new CombinedRow(
                code,
                code.digits(),
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                programme,
                reported,
                reported ? Answer.of(run) : Answer.blank(),
                Answer.blank(),
                cases,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                "",
                "");
    }

    private static CombinedRow ran(MunicipalityCode code, Programme programme, Answer<Long> cases) {
        return row(code, programme, true, true, cases);
    }

    @Test
    void theTotalsOfRowsAndOfColumnsAddUpToTheSame() {
        CaseTable table = CaseTable.of(List.of(
                ran(CITY, Programme.MULTI_AGENCY, Answer.of(12L)),
                ran(CITY, Programme.OUTREACH, Answer.of(0L)),
                ran(TOWN, Programme.MULTI_AGENCY, Answer.of(30L)),
                ran(TOWN, Programme.OUTREACH, Answer.silent(Silence.BEING_COUNTED))));

        assertThat(table.totals()).containsExactly(new Counted(12), new Counted(30));
        assertThat(CaseCell.total(table.column(Programme.MULTI_AGENCY))).isEqualTo(new Counted(42));
        assertThat(CaseCell.total(table.column(Programme.OUTREACH))).isEqualTo(new Counted(0));
        assertThat(CaseCell.total(table.totals())).isEqualTo(new Counted(42));
    }

    @Test
    void whereNothingIsKnownTheTotalIsNoZeroButTheMarkOfWhatIsKnownLeast() {
        CaseTable table = CaseTable.of(List.of(
                ran(CITY, Programme.MULTI_AGENCY, Answer.silent(Silence.BEING_COUNTED)),
                row(CITY, Programme.OUTREACH, true, false, Answer.blank()),
                row(TOWN, Programme.MULTI_AGENCY, false, false, Answer.blank())));

        assertThat(table.totals()).containsExactly(new Marked(Mark.BEING_COUNTED), new Marked(Mark.NOT_REPORTED));
        assertThat(CaseCell.total(table.column(Programme.OUTREACH))).isEqualTo(new Marked(Mark.NOT_RUN));
        assertThat(table.marks()).containsExactly(Mark.NOT_REPORTED, Mark.BEING_COUNTED, Mark.NOT_RUN, Mark.NOT_ASKED);
    }

    @ParameterizedTest
    @EnumSource(Silence.class)
    void everySilenceOfAProgrammeThatRanKeepsAMarkOfItsOwn(Silence silence) {
        assertThat(CaseCell.of(ran(CITY, Programme.OUTREACH, Answer.silent(silence))))
                .isEqualTo(new Marked(Mark.valueOf(silence.name())));
    }

    @Test
    void aCountIsShownEvenWhereTheProgrammeIsSaidNotToHaveRun() {
        assertThat(CaseCell.of(row(CITY, Programme.OUTREACH, true, false, Answer.of(3L))))
                .isEqualTo(new Counted(3));
    }
}
