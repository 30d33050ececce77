import java.util.List;
import java.util.Set;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.WayOfRunning;

/** Cases and costs of the programmes: by residents, with scatter, before any surprise is planted. */
final class Figures {

    /** Where the year ends without a case, besides what chance brings: place, round, programme. */
    private static final Set<String> ZERO = Set.of(
            "95343 R4 OUTREACH",
            "95343 R4 PARTICIPATION",
            "95204 R4 PARTICIPATION",
            "95343 R5 OUTREACH",
            "95343 R5 PARTICIPATION",
            "95341 R5 OUTREACH",
            "95341 R5 MULTI_AGENCY",
            "95363 R6 MULTI_AGENCY",
            "95363 R6 OUTREACH",
            "95363 R6 PARTICIPATION",
            "95202 R6 MULTI_AGENCY",
            "95343 R6 PARTICIPATION",
            "95343 R6 OUTREACH",
            "95341 R6 PARTICIPATION",
            "95363 R7 MULTI_AGENCY",
            "95363 R7 OUTREACH",
            "95363 R7 PARTICIPATION",
            "95323 R7 MULTI_AGENCY",
            "95323 R7 OUTREACH",
            "95342 R7 MULTI_AGENCY",
            "95343 R7 PARTICIPATION",
            "95301 R7 PARTICIPATION",
            "95343 R8_H1 PARTICIPATION");

    private static final List<Double> DEVELOPMENT = List.of(0.78, 0.86, 0.94, 1.0, 1.06);

    private Figures() {}

    static ProgrammeAnswers of(Places.Place place, Round round, Programme programme) {
        if (!Runs.ran(place, round, programme)) {
            return notRun();
        }
        if (round.ofTheYear() != round) {
            return FirstHalf.of(place, round, programme);
        }
        long cost = cost(place, round, programme);
        WayOfRunning way = way(place, round, programme);
        return parts(cost)
                .run(Answer.of(true))
                .firstMonth(Answer.of(Runs.firstMonth(place, round, programme)))
                .cases(cases(place, round, programme))
                .contracted(Answer.of(contracted(cost, way, Chance.of("contract", place.code(), round, programme))))
                .way(Answer.of(way))
                .build();
    }

    /** Cost and its parts: the state pays half, the prefecture a quarter, in thousands of yen. */
    static ProgrammeDraft parts(long costYen) {
        long grant = costYen / 2000 * 1000;
        long prefecture = costYen / 4000 * 1000;
        return new ProgrammeDraft()
                .cost(Answer.of(costYen))
                .grant(Answer.of(grant))
                .prefecture(Answer.of(prefecture))
                .own(Answer.of(costYen - grant - prefecture));
    }

    private static ProgrammeAnswers notRun() {
        return new ProgrammeDraft().run(Answer.of(false)).build();
    }

    private static Answer<Long> cases(Places.Place place, Round round, Programme programme) {
        if (ZERO.contains(place.code() + " " + round + " " + programme)) {
            return Answer.of(0L);
        }
        double local = Chance.of("local", place.code(), programme).factor(0.3);
        double fresh = Runs.before(place, round, programme).isPresent() || round == Round.R4 ? 1 : 0.75;
        double years = Runs.months(place, round, programme) / 12.0;
        double mean = place.population() * rate(programme) * DEVELOPMENT.get(round.year()) * local * fresh * years;
        return Answer.of(Chance.of("cases", place.code(), round, programme).count(mean));
    }

    /** Cases a resident and year. */
    private static double rate(Programme programme) {
        return switch (programme) {
            case MULTI_AGENCY -> 0.0006;
            case OUTREACH -> 0.0004;
            case PARTICIPATION -> 0.00015;
            case CONSULTATION -> 0.021;
            case COMMUNITY -> 0.008;
        };
    }

    private static long cost(Places.Place place, Round round, Programme programme) {
        double local = Chance.of("price", place.code(), programme).factor(0.16);
        double year = Chance.of("cost", place.code(), round, programme).factor(0.04);
        double years = Runs.months(place, round, programme) / 12.0;
        double part = round.months() == 12 ? 0.08 + 0.92 * years : years;
        double thousands = yearlyThousands(place.population()) * share(programme) * local * year * part;
        long exact = Chance.of("yen", place.code(), round, programme).below(1000);
        boolean toTheYen = Bends.of(place, round).contains(Bend.IN_YEN);
        return Math.round(thousands * (1 + 0.015 * round.year())) * 1000 + (toTheYen ? exact : 0);
    }

    /** What 多機関協働事業 costs in a year by population band, thousand yen. */
    private static double yearlyThousands(int population) {
        if (population < 10_000) {
            return 300 + 0.13 * population;
        } else if (population < 30_000) {
            return 3_300;
        } else if (population < 50_000) {
            return 5_700;
        } else if (population < 100_000) {
            return 9_200;
        } else if (population < 200_000) {
            return 15_500;
        }
        return population < 500_000 ? 27_500 : 62_000;
    }

    private static double share(Programme programme) {
        return switch (programme) {
            case MULTI_AGENCY -> 1;
            case OUTREACH -> 0.62;
            case PARTICIPATION -> 0.36;
            case CONSULTATION -> 6.4;
            case COMMUNITY -> 2.9;
        };
    }

    /** 多機関協働事業 may not be contracted out from R7 on; the others may. */
    private static WayOfRunning way(Places.Place place, Round round, Programme programme) {
        boolean mayContract = programme != Programme.MULTI_AGENCY || round.compareTo(Round.R7) < 0;
        int chance = Chance.of("way", place.code(), programme).below(10);
        if (!mayContract || chance < 5) {
            return WayOfRunning.DIRECT;
        }
        return chance < 8 ? WayOfRunning.PARTLY_CONTRACTED : WayOfRunning.CONTRACTED;
    }

    private static long contracted(long cost, WayOfRunning way, Chance chance) {
        return switch (way) {
            case DIRECT -> 0;
            case PARTLY_CONTRACTED -> cost * (20 + chance.below(50)) / 100_000 * 1000;
            case CONTRACTED -> cost;
        };
    }
}
