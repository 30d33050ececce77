package kurogo.intake.ui;

import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.text.Texts;

/** A problem in a sentence, with its place in front. */
public final class ProblemWords {

    private ProblemWords() {}

    static String of(Problem problem, Texts texts) {
        String place = problem.place().inFile();
        String sentence = sentence(problem, texts);
        return place.isEmpty() ? sentence : texts.get("reception.problemAt", place, sentence);
    }

    /** The text of the cell goes first into the sentence, then the problem's own words. */
    public static String sentence(Problem problem, Texts texts) {
        Object[] arguments = Stream.concat(Stream.of(problem.cellText()), problem.arguments().stream())
                .toArray();
        return texts.get("intake.problem." + problem.code().name(), arguments);
    }
}
