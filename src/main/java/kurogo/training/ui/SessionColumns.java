package kurogo.training.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.training.Course;
import kurogo.training.Demand;
import kurogo.training.Standing;
import kurogo.training.TrainingSession;
import kurogo.uikit.table.DataColumn;

/** The columns of the list of sessions. */
final class SessionColumns {

    private final TrainingWords words;
    private final Map<Long, Course> courses;
    private final Map<Long, Demand> demand;
    private final LocalDate today;

    SessionColumns(TrainingWords words, Map<Long, Course> courses, Map<Long, Demand> demand, LocalDate today) {
        this.words = words;
        this.courses = courses;
        this.demand = demand;
        this.today = today;
    }

    List<DataColumn<TrainingSession>> all() {
        return List.of(
                DataColumn.<TrainingSession>words(
                                "title",
                                words.get("session.title"),
                                session -> session.content().title())
                        .shownAs(session -> new Anchor(
                                "training/session/" + session.id(),
                                session.content().title()))
                        .wide(16),
                DataColumn.<TrainingSession>words("course", words.get("session.course"), this::course)
                        .wide(11),
                DataColumn.<TrainingSession>day(
                                "day",
                                words.get("session.day"),
                                session -> Optional.of(session.content().firstDay()),
                                session -> words.when(session.content()))
                        .wide(15),
                DataColumn.<TrainingSession>words(
                                "place",
                                words.get("session.place"),
                                session -> session.content().place())
                        .wide(10),
                DataColumn.<TrainingSession>number(
                                "seats",
                                words.get("session.seats"),
                                session -> Optional.of(
                                        (long) session.content().seats().all()),
                                session -> words.seats(session.content().seats()))
                        .wide(9),
                DataColumn.<TrainingSession>words(
                                "state", words.get("session.state"), session -> words.of(standing(session)))
                        .shownAs(session -> StandingBadge.of(standing(session), words))
                        .orderedBy(Comparator.comparing(TrainingSession::state))
                        .wide(8),
                DataColumn.<TrainingSession>day(
                                "deadline",
                                words.get("session.deadline"),
                                session -> Optional.of(session.content().deadline()),
                                session -> deadline(session.content().deadline()))
                        .wide(11));
    }

    private Demand of(TrainingSession session) {
        return demand.getOrDefault(session.id(), Demand.NONE);
    }

    private Standing standing(TrainingSession session) {
        return session.standing(of(session).seated());
    }

    private String course(TrainingSession session) {
        return Optional.ofNullable(courses.get(session.content().courseId()))
                .map(Course::title)
                .orElse("");
    }

    private String deadline(LocalDate day) {
        return day.isBefore(today) ? words.get("deadline.past", words.day(day)) : words.day(day);
    }
}
