package kurogo.intake.ui;

import java.util.List;
import java.util.Map;
import kurogo.intake.Rivals;
import kurogo.intake.Upload;

/**
 * What ought to be said of files before they are taken together.
 *
 * @param questions how many figures are to be asked about, for each file that has any
 * @param emptied how many answers that stand would be blank afterwards, for each file that takes any away
 * @param rivals files of which only one can be taken
 * @param replaced of so many files that nobody counts those answers, how many reports that stand are replaced
 */
record Doubts(Map<Upload, Integer> questions, Map<Upload, Integer> emptied, Rivals rivals, int replaced) {

    boolean areNone() {
        return questions.isEmpty() && emptied.isEmpty() && rivals.areNone() && replaced == 0;
    }

    /** The files that can be taken whatever is doubted. */
    List<Upload> takeable(List<Upload> uploads) {
        return rivals.without(uploads);
    }

    /** The files of which nothing is to be said. */
    List<Upload> free(List<Upload> uploads) {
        return takeable(uploads).stream()
                .filter(upload -> !questions.containsKey(upload) && !emptied.containsKey(upload))
                .toList();
    }
}
