package kurogo.intake.ui.round;

import java.time.LocalDate;
import kurogo.calendar.OfficeDays;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;
import kurogo.report.NewRound;
import kurogo.report.answers.Asked;
import kurogo.text.Texts;

/** What a round for a period is proposed to be where there is none to follow. */
final class RoundProposal {

    /** 実績報告 of a year that ends in March is commonly due at the end of May. */
    private static final int MONTHS_TO_REPORT = 2;

    private RoundProposal() {}

    static NewRound of(ReportingPeriod period, Texts texts) {
        return new NewRound(
                period,
                title(period, texts),
                dueOn(period),
                Asked.EVERYTHING.programmes(),
                Asked.EVERYTHING.questions());
    }

    static String title(ReportingPeriod period, Texts texts) {
        return texts.get(
                "rounds.name.proposed",
                Wareki.fiscalYear(period.year()),
                PeriodNames.in(texts).of(period.part()),
                Integer.toString(period.year().startYear()));
    }

    static LocalDate dueOn(ReportingPeriod period) {
        return OfficeDays.onOrAfter(
                period.lastDay().plusDays(1).plusMonths(MONTHS_TO_REPORT).minusDays(1));
    }
}
