package kurogo.intake.ui;

import kurogo.intake.ProblemSentence;
import kurogo.intake.read.Problem;
import kurogo.text.Texts;

/** A problem in a sentence, with its place in front. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(Problem problem, Texts texts) {
        String place = problem.place().inFile();
        String sentence = ProblemSentence.of(problem, texts);
        return place.isEmpty() ? sentence : texts.get("reception.problemAt", place, sentence);
    }
}
