package kurogo.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.training.rule.Completion;

/** Who has completed what: minutes of all sessions of a course taken together, of each unit the most that were attended at once. */
final class Completions {

    /** Somebody and a course. */
    private record Key(long participantId, long courseId) {}

    private final Map<Long, Completion> rules;
    private final Map<Key, Map<Long, Integer>> minutes = new HashMap<>();

    Completions(Collection<Course> courses, List<Attended> attended) {
        this.rules = courses.stream().collect(Collectors.toMap(Course::id, Completions::rule));
        attended.forEach(
                one -> minutes.computeIfAbsent(new Key(one.participantId(), one.courseId()), none -> new HashMap<>())
                        .merge(one.unitId(), one.minutes(), Math::max));
    }

    private static Completion rule(Course course) {
        return new Completion(
                course.content().units().stream()
                        .map(unit -> new Completion.Unit(unit.id(), unit.minutes(), unit.required()))
                        .toList(),
                course.content().shareNeeded());
    }

    boolean has(long participantId, long courseId) {
        return Optional.ofNullable(rules.get(courseId))
                .filter(rule -> rule.isReachedWith(minutes.getOrDefault(new Key(participantId, courseId), Map.of())))
                .isPresent();
    }

    /** Everybody who has completed one of some courses. */
    Set<Long> of(Collection<Long> courseIds) {
        Set<Long> people = new HashSet<>();
        minutes.keySet().stream()
                .filter(key -> courseIds.contains(key.courseId()) && has(key.participantId(), key.courseId()))
                .forEach(key -> people.add(key.participantId()));
        return people;
    }
}
