package kurogo.intake.ui;

import kurogo.area.master.SaidNames;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.Problem;
import kurogo.text.Texts;

/** A problem in a sentence, with its place in front. */
final class ProblemWords {

    private final SaidNames names;
    private final Texts texts;

    ProblemWords(SaidNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    String of(Problem problem) {
        String place = problem.place().inFile();
        String sentence = ProblemSentence.of(problem, names, texts);
        return place.isEmpty() ? sentence : texts.get("reception.problemAt", place, sentence);
    }
}
