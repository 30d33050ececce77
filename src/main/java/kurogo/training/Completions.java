package kurogo.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.training.rule.Completion;

/**
 * Who has completed what: minutes of all sessions of a course taken together, of each unit the most that were attended at once. A course is completed
 * as it was when one of the sessions was held in which somebody was: what it asks for later takes it from nobody.
 */
final class Completions {

    /** Somebody and a course. */
    private record Key(long participantId, long courseId) {}

    private final Map<Key, Set<Completion>> rules = new HashMap<>();
    private final Map<Key, Map<Long, Integer>> minutes = new HashMap<>();
    private final Map<Key, List<Attended>> seen = new HashMap<>();

    /**
     * Looked up once.
     *
     * @param courses courses that are asked about, as they are now
     * @param held as they were, by session; a session of which nothing was marked yet goes by its course as it is
     * @param attended who was where
     */
    Completions(Collection<Course> courses, Map<Long, HeldCourse> held, List<Attended> attended) {
        Map<Long, Course> known = courses.stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<Long, Completion> bySession = new HashMap<>();
        attended.forEach(one -> Optional.ofNullable(known.get(one.courseId())).ifPresent(course -> {
            Key key = new Key(one.participantId(), one.courseId());
            minutes.computeIfAbsent(key, none -> new HashMap<>()).merge(one.unitId(), one.minutes(), Math::max);
            seen.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
            rules.computeIfAbsent(key, none -> new HashSet<>())
                    .add(bySession.computeIfAbsent(
                            one.sessionId(), id -> asHeld(course, Optional.ofNullable(held.get(id)))));
        }));
    }

    private static Completion asHeld(Course course, Optional<HeldCourse> held) {
        return held.map(then -> then.in(course)).orElse(course).content().completion();
    }

    boolean has(long participantId, long courseId) {
        Key key = new Key(participantId, courseId);
        Map<Long, Integer> attended = minutes.getOrDefault(key, Map.of());
        return rules.getOrDefault(key, Set.of()).stream().anyMatch(rule -> rule.isReachedWith(attended));
    }

    /** The day of the unit with which somebody completed a course; nothing while they have not. */
    Optional<LocalDate> completedOn(long participantId, long courseId) {
        Key key = new Key(participantId, courseId);
        Set<Completion> asked = rules.getOrDefault(key, Set.of());
        Map<Long, Integer> soFar = new HashMap<>();
        return seen.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(Attended::taughtOn))
                .filter(one -> {
                    soFar.merge(one.unitId(), one.minutes(), Math::max);
                    return asked.stream().anyMatch(rule -> rule.isReachedWith(soFar));
                })
                .map(Attended::taughtOn)
                .findFirst();
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
