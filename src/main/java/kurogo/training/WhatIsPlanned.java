package kurogo.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a course to what is planned in sessions that follow it: the units they teach, and their time tables. */
@Component
class WhatIsPlanned {

    private final SessionRepository sessions;

    WhatIsPlanned(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * Lets a course get other units only if plans keep their sense.
     *
     * @throws TrainingRefused with the sessions that are still to teach a unit that is to go, or whose time table would no longer fit
     */
    void requireKept(Course before, List<CourseUnit> next) {
        List<TrainingSession> teaching = teaching(dropped(before.content().units(), next));
        if (!teaching.isEmpty()) {
            throw TrainingRefused.stillTaught(teaching);
        }
        List<TrainingSession> upset = upset(before, next);
        if (!upset.isEmpty()) {
            throw TrainingRefused.noLongerFitting(upset);
        }
    }

    private static List<Long> dropped(List<CourseUnit> before, List<CourseUnit> next) {
        Set<Long> kept = next.stream().map(CourseUnit::id).collect(Collectors.toSet());
        return before.stream()
                .map(CourseUnit::id)
                .filter(id -> !kept.contains(id))
                .toList();
    }

    private List<TrainingSession> teaching(List<Long> units) {
        return units.isEmpty() ? List.of() : sessions.awaitedOf(units);
    }

    /** Sessions whose time table fits the units of before, and would not fit those that are next. */
    private List<TrainingSession> upset(Course before, List<CourseUnit> next) {
        List<CourseUnit> units = before.content().units();
        return next.equals(units)
                ? List.of()
                : sessions.timedOf(before.id()).stream()
                        .filter(session -> SessionCheck.fits(session.content(), units))
                        .filter(session -> !SessionCheck.fits(session.content(), next))
                        .toList();
    }
}
