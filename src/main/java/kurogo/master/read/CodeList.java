package kurogo.master.read;

import java.util.List;
import kurogo.area.Ward;
import kurogo.area.master.Municipality;

/**
 * The municipalities of one prefecture as a published list has them.
 *
 * @param municipalities by code; where the list states no county, it is empty
 * @param statesCounties whether the list states counties at all
 * @param wards wards of designated cities by code
 * @param elsewhere rows of other prefectures
 * @param problems what stands in the way, and what was left aside
 */
public record CodeList(
        List<Municipality> municipalities,
        boolean statesCounties,
        List<Ward> wards,
        int elsewhere,
        List<ListProblem> problems) {

    public CodeList {
        municipalities = List.copyOf(municipalities);
        wards = List.copyOf(wards);
        problems = List.copyOf(problems);
    }

    /** Whether it can be taken in. */
    public boolean isSound() {
        return problems.stream().noneMatch(ListProblem::isError);
    }
}
