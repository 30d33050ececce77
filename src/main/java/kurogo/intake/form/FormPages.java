package kurogo.intake.form;

import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CompletenessService;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.ReportAnswers;
import org.springframework.stereotype.Component;

/** Gathers what stands around a form. */
@Component
class FormPages {

    private final FormRepository drafts;
    private final RoundService rounds;
    private final AreaService area;
    private final CompletenessService completeness;
    private final ReportService reports;

    FormPages(
            FormRepository drafts,
            RoundService rounds,
            AreaService area,
            CompletenessService completeness,
            ReportService reports) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.area = area;
        this.completeness = completeness;
        this.reports = reports;
    }

    FormPage of(ReportingPeriod period, MunicipalityCode code) {
        ReportingRound round =
                rounds.find(period).orElseThrow(() -> new NoSuchElementException("No round on " + period.code()));
        Municipality municipality =
                area.municipality(code).orElseThrow(() -> new NoSuchElementException("No municipality " + code));
        ReportStanding standing = completeness.standing(round.id(), code);
        boolean lastReport =
                standing.counted().isPresent() || standing.pending().isPresent();
        return new FormPage(
                round, municipality, standing, before(period, code), lastReport, drafts.find(round.id(), code));
    }

    private Optional<ReportAnswers> before(ReportingPeriod period, MunicipalityCode code) {
        ReportingPeriod before = new ReportingPeriod(period.year().plus(-1), period.part());
        return reports.overYears(code).stream()
                .filter(year -> year.period().equals(before))
                .map(PeriodAnswers::answers)
                .findFirst();
    }
}
