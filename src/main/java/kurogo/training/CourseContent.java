package kurogo.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.training.rule.Completion;

/**
 * What is taught, and when it is completed.
 *
 * @param kind whom it is for
 * @param title its name
 * @param aims what people can do afterwards; may be empty
 * @param targets the posts it is meant for; may be empty
 * @param material where its online material is found; may be empty
 * @param inOrder whether its units are to be taken in their order
 * @param shareNeeded the share of all hours that completes it, in percent
 * @param units its parts, in their order
 * @param needs courses to be completed before
 */
public record CourseContent(
        CourseKind kind,
        String title,
        String aims,
        String targets,
        String material,
        boolean inOrder,
        int shareNeeded,
        List<CourseUnit> units,
        Set<Long> needs) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_AIMS = 4_000;

    public CourseContent {
        units = List.copyOf(units);
        needs = Set.copyOf(needs);
    }

    /** The units taught in a session; all of them where its days name none. */
    public List<CourseUnit> taughtIn(SessionContent session) {
        Set<Long> named =
                session.days().stream().flatMap(day -> day.units().stream()).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> named.isEmpty() || named.contains(unit.id()))
                .toList();
    }

    /** The same with other units, and completed by another share. */
    CourseContent taughtAs(List<CourseUnit> others, int share) {
        return new CourseContent(kind, title, aims, targets, material, inOrder, share, others, needs);
    }

    /** When it is completed. */
    Completion completion() {
        return new Completion(
                units.stream()
                        .map(unit -> new Completion.Unit(unit.id(), unit.minutes(), unit.required()))
                        .toList(),
                shareNeeded);
    }

    /** How long all units take. */
    public int minutes() {
        return units.stream().mapToInt(CourseUnit::minutes).sum();
    }
}
