package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs sifted into those that can be compared and the reasons why others cannot.
 *
 * @param comparable the runs nothing stands against, in their order
 * @param obstacles what stands against the others, of the prefecture's own municipalities alone, which alone are judged
 */
record Sifted(List<ProgrammeRun> comparable, List<Finding> obstacles) {

    static Sifted of(List<ProgrammeRun> runs, Function<ProgrammeRun, Optional<NotAssessable>> obstacle) {
        List<ProgrammeRun> comparable = new ArrayList<>(runs.size());
        List<Finding> obstacles = new ArrayList<>();
        for (ProgrammeRun run : runs) {
            Optional<NotAssessable> against = obstacle.apply(run);
            if (against.isEmpty()) {
                comparable.add(run);
            } else if (run.isOwn()) {
                obstacles.add(against.get());
            }
        }
        return new Sifted(comparable, obstacles);
    }
}
