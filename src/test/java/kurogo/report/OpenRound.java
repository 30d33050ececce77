package kurogo.report;

import static kurogo.access.SignIn.asStaff;

import java.time.LocalDate;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.answers.Programme;

/** The round tests hand reports in to: a year of a prefecture of three municipalities. */
public final class OpenRound {

    private OpenRound() {}

    /** Opens it for 令和7年度, with the prefecture. */
    public static ReportingRound through(MasterImportService imports, RoundService rounds, Programme... asked) {
        ThreeMunicipalities.importThrough(imports);
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(asked))));
    }
}
