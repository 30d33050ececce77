import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/** What a municipality counted by the end of September of a year whose whole it reported later: never more than that. */
final class FirstHalf {

    private static final double SCATTER = 0.05;

    private FirstHalf() {}

    static ProgrammeAnswers of(Places.Place place, Round round, Programme programme) {
        Round year = round.ofTheYear();
        ProgrammeAnswers spent = Figures.of(place, year, programme);
        ProgrammeAnswers told = Planted.into(spent, place, year, programme);
        double share = (double) Runs.months(place, round, programme)
                / Runs.months(place, year, programme)
                * Math.min(
                        1,
                        0.96 * Chance.of("half", place.code(), round, programme).factor(SCATTER));
        return Figures.parts(inThousands(spent.costYen(), share))
                .run(spent.run())
                .firstMonth(spent.firstMonth())
                .cases(told.cases().map(cases -> (long) (cases * share)))
                .contracted(Answer.of(inThousands(spent.contractedYen(), share)))
                .way(told.way())
                .build();
    }

    private static long inThousands(Answer<Long> yen, double share) {
        return (long) (yen.asValue().orElse(0L) * share) / 1000 * 1000;
    }
}
