package kurogo.master.read;

import java.util.List;
import kurogo.area.YearStatus;

/**
 * Status by year as a list has it.
 *
 * @param statuses by municipality and year
 * @param problems what stands in the way, and what was left aside
 */
public record StatusList(List<YearStatus> statuses, List<ListProblem> problems) {

    public StatusList {
        statuses = List.copyOf(statuses);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.stream().noneMatch(ListProblem::isError);
    }
}
