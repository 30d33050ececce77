package kurogo.master.read;

import java.util.List;
import kurogo.area.Population;

/**
 * Residents as a list has them.
 *
 * @param populations by municipality
 * @param elsewhere rows of other prefectures
 * @param problems what stands in the way, and what was left aside
 */
public record ResidentsList(List<Population> populations, int elsewhere, List<ListProblem> problems) {

    public ResidentsList {
        populations = List.copyOf(populations);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.stream().noneMatch(ListProblem::isError);
    }
}
