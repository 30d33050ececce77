package kurogo.training;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.DayPlan;

/** What is planned of a session has to be complete and to fit together. */
final class SessionCheck {

    private SessionCheck() {}

    /**
     * Lets a service go on only with a plan that is complete.
     *
     * @throws TrainingRefused when something is missing or does not fit
     */
    static void require(SessionContent content) {
        TrainingRefused.when(content.title().isBlank(), Reason.TITLE_MISSING);
        TrainingRefused.when(content.days().isEmpty(), Reason.NO_DAY);
        TrainingRefused.when(
                content.days().stream().anyMatch(day -> !day.begins().isBefore(day.ends())), Reason.HOURS);
        TrainingRefused.when(overlap(content.days()), Reason.HOURS);
        TrainingRefused.when(teachesTwice(content.days()), Reason.HOURS);
        TrainingRefused.when(leavesADayOpen(content.days()), Reason.DAY_WITHOUT_UNIT);
        TrainingRefused.when(content.seats().all() < 1, Reason.NO_SEATS);
        TrainingRefused.when(content.seats().atPlace() > 0 && content.place().isBlank(), Reason.PLACE_MISSING);
        TrainingRefused.when(content.deadline().isAfter(content.firstDay()), Reason.DEADLINE);
    }

    /**
     * Lets a service go on only where units whose beginnings are planned lie within their day, one after another.
     *
     * @param course what is taught, with the minutes that count in the session
     * @throws TrainingRefused with the units that do not fit
     */
    static void requireTimeTable(SessionContent content, Optional<Course> course) {
        List<CourseUnit> units = course.map(one -> one.content().units()).orElse(List.of());
        plans(content, units).forEach(plan -> {
            require(Reason.UNIT_OUTSIDE_DAY, plan.outside(), units);
            require(Reason.UNITS_TOGETHER, plan.together(), units);
        });
    }

    /** Whether the units whose beginnings are planned lie within their day, one after another. */
    static boolean fits(SessionContent content, List<CourseUnit> units) {
        return plans(content, units)
                .allMatch(plan -> plan.outside().isEmpty() && plan.together().isEmpty());
    }

    private static Stream<DayPlan> plans(SessionContent content, List<CourseUnit> units) {
        return content.days().stream()
                .map(day -> day.plan(units.stream()
                        .filter(unit -> day.units().contains(unit.id()))
                        .toList()));
    }

    private static void require(Reason reason, List<DayPlan.Unit> wrong, List<CourseUnit> units) {
        if (!wrong.isEmpty()) {
            Set<Long> ids = new HashSet<>();
            wrong.forEach(unit -> ids.add(unit.id()));
            throw TrainingRefused.about(
                    reason,
                    units.stream()
                            .filter(unit -> ids.contains(unit.id()))
                            .map(CourseUnit::title)
                            .toList());
        }
    }

    private static boolean overlap(List<SessionDay> days) {
        return IntStream.range(1, days.size())
                .anyMatch(
                        later -> days.subList(0, later).stream().anyMatch(before -> before.overlaps(days.get(later))));
    }

    private static boolean teachesTwice(List<SessionDay> days) {
        Set<Long> units = new HashSet<>();
        return days.stream().flatMap(day -> day.units().stream()).anyMatch(unit -> !units.add(unit));
    }

    /** What is taught on a single day goes without saying; on several, attendance is kept by what is taught on each. */
    private static boolean leavesADayOpen(List<SessionDay> days) {
        return days.size() > 1 && days.stream().anyMatch(day -> day.units().isEmpty());
    }
}
