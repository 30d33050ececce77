package kurogo.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.DayNames;
import kurogo.followup.ical.CalendarText;
import kurogo.followup.ical.Event;
import kurogo.text.Texts;

/** Sessions in the words of calendars, an event a day. */
public final class SessionEvents {

    private static final Duration REMINDS = Duration.ofDays(1);

    private SessionEvents() {}

    /**
     * A file with the days of a session.
     *
     * @param course the units of its course, in their order
     */
    public static String file(TrainingSession session, List<CourseUnit> course, Texts texts) {
        return CalendarText.of(texts.get("training.title"), of(session, course, true, texts));
    }

    /**
     * The days of a session, in order.
     *
     * @param course the units of its course, in their order
     * @param seated whether the reader may learn how to join online
     */
    static List<Event> of(TrainingSession session, List<CourseUnit> course, boolean seated, Texts texts) {
        return IntStream.range(0, session.content().days().size())
                .mapToObj(number -> event(session, number, course, seated, texts))
                .toList();
    }

    private static Event event(
            TrainingSession session, int number, List<CourseUnit> course, boolean seated, Texts texts) {
        SessionContent content = session.content();
        SessionDay day = content.days().get(number);
        String where = Stream.of(content.place(), seated ? content.online() : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.get("training.between")));
        return new Event(
                number == 0 ? session.uid() : session.uid() + "-" + number,
                session.sequence(),
                session.changedAt(),
                content.title(),
                description(day, course, content.materials(), texts),
                where,
                day.day(),
                Optional.of(day.day().atTime(day.begins())),
                Optional.of(day.day().atTime(day.ends())),
                !session.state().stands(),
                Optional.of(REMINDS).filter(before -> session.state().isAwaited()));
    }

    /** What is taught from when to when, where that is planned, and what is handed out. */
    private static String description(SessionDay day, List<CourseUnit> course, String materials, Texts texts) {
        DayNames names = DayNames.in(texts);
        String timeTable = day.taught(course).stream()
                .flatMap(one -> one
                        .hours()
                        .map(hours -> texts.get(
                                "training.timeTable.line",
                                names.hours(hours.from(), hours.to()),
                                one.unit().title()))
                        .stream())
                .collect(Collectors.joining("\n"));
        return Stream.of(timeTable, materials).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
