package kurogo.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Component;

/** Holds a session to what was marked in it: its course, and the units somebody is marked in. */
@Component
class WhatWasMarked {

    private final HeldCourseRepository held;
    private final AttendanceRepository attendance;

    WhatWasMarked(HeldCourseRepository held, AttendanceRepository attendance) {
        this.held = held;
        this.attendance = attendance;
    }

    /**
     * Lets a session that the caller has locked be planned otherwise only if what was marked keeps its sense.
     *
     * @throws TrainingRefused when it is to be of another course, to teach a unit its course did not have then, or no more a unit somebody is marked in
     */
    void requireKept(TrainingSession locked, SessionContent next) {
        Optional<HeldCourse> then = held.find(locked.id());
        if (then.isPresent()) {
            TrainingRefused.when(locked.content().courseId() != next.courseId(), Reason.COURSE_MARKED);
            TrainingRefused.when(!then.get().hasAllOf(next), Reason.UNIT_ADDED_SINCE);
            requireTaught(attendance.markedUnits(locked.id()), then.get().units(), next);
        }
    }

    private static void requireTaught(Set<Long> marked, List<CourseUnit> units, SessionContent next) {
        Set<Long> taught =
                next.days().stream().flatMap(day -> day.units().stream()).collect(Collectors.toSet());
        List<CourseUnit> dropped = units.stream()
                .filter(unit -> marked.contains(unit.id()))
                .filter(unit -> !taught.isEmpty() && !taught.contains(unit.id()))
                .toList();
        if (!dropped.isEmpty()) {
            throw TrainingRefused.unitMarked(dropped);
        }
    }
}
