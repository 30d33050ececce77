package kurogo.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineSource;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Sessions people of a municipality were put down for. */
@Component
class TrainingTimeline implements TimelineSource {

    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final ReachRepository reach;
    private final CurrentUser user;

    TrainingTimeline(
            EnrolmentRepository enrolments, SessionRepository sessions, ReachRepository reach, CurrentUser user) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.reach = reach;
        this.user = user;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.TRAINING;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        boolean reporter = user.get().role() == Role.MUNICIPAL_REPORTER;
        Map<Long, Long> seats = enrolments.of(municipality).stream()
                .filter(Enrolment::isSeated)
                .collect(groupingBy(Enrolment::sessionId, counting()));
        return sessions.numbered(seats.keySet()).stream()
                .filter(session -> session.state().stands())
                .map(session -> new TimelineEntry(
                        TimelineKind.TRAINING,
                        session.content().firstDay(),
                        session.content().title(),
                        texts.get("training.persons", seats.getOrDefault(session.id(), 0L)),
                        "",
                        Optional.of(reporter ? "training/own" : "training/session/" + session.id())))
                .toList();
    }

    @Override
    public Optional<Map<MunicipalityCode, LocalDate>> latest() {
        return Optional.of(reach.latest());
    }
}
