package kurogo.intake.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Unit;
import kurogo.text.Texts;

/** A problem in a sentence, with its place in front. */
public final class ProblemWords {

    private ProblemWords() {}

    static String of(Problem problem, Texts texts) {
        String place = problem.place().inFile();
        String sentence = sentence(problem, texts);
        return place.isEmpty() ? sentence : texts.get("reception.problemAt", place, sentence);
    }

    /** Periods by their names, figures with separators. */
    private static String shown(ProblemCode code, String argument, Texts texts) {
        return switch (code) {
            case OTHER_PERIOD, NO_OPEN_ROUND ->
                Arrays.stream(argument.split(" "))
                        .map(period -> ReportingPeriod.parse(period)
                                .map(PeriodNames.in(texts)::of)
                                .orElse(period))
                        .collect(Collectors.joining(texts.get("reception.fileJoin")));
            case PARTS_DO_NOT_ADD_UP, TOTAL_DOES_NOT_MATCH -> figure(argument, texts);
            default -> argument;
        };
    }

    /** A figure, with its unit where it bears one. */
    private static String figure(String argument, Texts texts) {
        for (Unit unit : List.of(Unit.CASES, Unit.YEN)) {
            if (argument.endsWith(unit.word())) {
                String number =
                        argument.substring(0, argument.length() - unit.word().length());
                return texts.get(unit.isMoney() ? "reception.yen" : "reception.cases", new BigDecimal(number));
            }
        }
        return texts.get("reception.number", new BigDecimal(argument));
    }

    /** The text of the cell goes first into the sentence, then the problem's own words. */
    public static String sentence(Problem problem, Texts texts) {
        Object[] arguments = Stream.concat(
                        Stream.of(problem.cellText()),
                        problem.arguments().stream().map(argument -> shown(problem.code(), argument, texts)))
                .toArray();
        return texts.get("intake.problem." + problem.code().name(), arguments);
    }
}
