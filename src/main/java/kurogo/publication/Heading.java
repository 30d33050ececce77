package kurogo.publication;

import java.time.LocalDate;
import java.util.List;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;

/**
 * What both sheets say of the round they speak about.
 *
 * @param round the round
 * @param asOf day as of which the reports count
 * @param texts the language
 */
record Heading(ReportingRound round, LocalDate asOf, Texts texts) {

    /** The lines above a table: round, data version and unit. */
    List<String> lines() {
        PeriodNames names = PeriodNames.in(texts);
        return List.of(
                texts.get("publication.round", names.of(round.period()), round.title()),
                texts.get(
                        round.closedAt().isPresent() ? "publication.asOfClosed" : "publication.asOfOpen",
                        names.of(asOf)));
    }
}
