package kurogo.overview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.followup.ActionLine;
import kurogo.followup.ActionService;
import kurogo.followup.Scope;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.review.FlagMarkService;
import kurogo.review.ReviewService;
import kurogo.text.Texts;
import kurogo.training.CoverageService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the overview of a round together, in a handful of queries whatever the number of municipalities. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class OverviewService {

    private static final int YEARS_LOOKED_BACK = 5;

    private final RoundFigureService figures;
    private final FlagMarkService flags;
    private final ReviewService review;
    private final MunicipalHistoryService history;
    private final YearsBefore years;
    private final ActionService actions;
    private final CoverageService training;
    private final AreaService area;
    private final List<Announcements> announcements;
    private final Clock clock;

    OverviewService(
            RoundFigureService figures,
            FlagMarkService flags,
            ReviewService review,
            MunicipalHistoryService history,
            YearsBefore years,
            ActionService actions,
            CoverageService training,
            AreaService area,
            List<Announcements> announcements,
            Clock clock) {
        this.figures = figures;
        this.flags = flags;
        this.review = review;
        this.history = history;
        this.years = years;
        this.actions = actions;
        this.training = training;
        this.area = area;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What was made by itself since a moment and the person may see. */
    public List<Announcement> announcedSince(Instant moment, Texts texts) {
        return announcements.stream()
                .flatMap(each -> each.since(moment, texts).stream())
                .toList();
    }

    /** What there is to see of a round. */
    public Overview of(ReportingRound round) {
        return new Overview(
                round,
                figures.of(round.id()),
                flags.ofRound(round.id()),
                review.shares(round.id()),
                years.of(round),
                history.totals(),
                area.residents(round.period().year()),
                week(),
                training.reach());
    }

    private List<ActionLine> week() {
        LocalDate today = JapanTime.today(clock);
        LocalDate nextSunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        return actions.dueBetween(today.minusYears(YEARS_LOOKED_BACK), nextSunday, Scope.MINE).stream()
                .filter(line -> line.action().state().isOpen())
                .toList();
    }
}
