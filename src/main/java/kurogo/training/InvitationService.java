package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForTrainers;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.training.Invitation.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to invite, those who need it most first. */
@Service
@Transactional(readOnly = true)
@ForTrainers
public class InvitationService {

    private static final int MONTHS_AHEAD = 18;

    private final CoverageService coverage;
    private final ContactBookService contacts;
    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final EnrolmentRepository enrolments;
    private final Clock clock;

    InvitationService(
            CoverageService coverage,
            ContactBookService contacts,
            SessionRepository sessions,
            CourseRepository courses,
            EnrolmentRepository enrolments,
            Clock clock) {
        this.coverage = coverage;
        this.contacts = contacts;
        this.sessions = sessions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** The sessions municipalities can put people down for today, the first first. */
    public List<TrainingSession> offered() {
        LocalDate today = JapanTime.today(clock);
        Map<Long, Course> known = courses();
        return sessions.between(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(session -> Optional.ofNullable(
                                known.get(session.content().courseId()))
                        .filter(course -> new Offer(session, course).takesPeopleOn(today))
                        .isPresent())
                .toList();
    }

    private Map<Long, Course> courses() {
        return courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /** Municipalities something speaks for inviting, the most and the strongest reasons first, then by code. */
    public List<Invitation> all() {
        List<CoverageLine> lines = coverage.now().lines().stream()
                .filter(line -> !reasons(line).isEmpty())
                .toList();
        Map<MunicipalityCode, List<String>> addresses =
                contacts
                        .of(lines.stream()
                                .map(line -> line.municipality().code())
                                .toList())
                        .stream()
                        .filter(contact ->
                                !contact.gone() && !contact.person().email().isBlank())
                        .collect(Collectors.groupingBy(
                                MunicipalContact::municipality,
                                Collectors.mapping(contact -> contact.person().email(), Collectors.toList())));
        List<Seat> seats = seats();
        return lines.stream()
                .map(line -> new Invitation(
                        line,
                        reasons(line),
                        addresses.getOrDefault(line.municipality().code(), List.of()),
                        seats.stream()
                                .filter(seat -> seat.helps(line))
                                .map(Seat::session)
                                .findFirst()))
                .sorted(Comparator.comparing(Invitation::weight)
                        .reversed()
                        .thenComparing(one -> one.line().municipality().code()))
                .toList();
    }

    /** A municipality's seat in a session to come. */
    private record Seat(MunicipalityCode whose, TrainingSession session, CourseKind kind) {

        /** Where training has come already, only the course for managers does. */
        boolean helps(CoverageLine line) {
            return whose.equals(line.municipality().code())
                    && (!line.everReached() || kind == CourseKind.MUNICIPAL_MANAGER);
        }
    }

    /** Seats in sessions to come, by the day of the session. */
    private List<Seat> seats() {
        LocalDate today = JapanTime.today(clock);
        Map<Long, Course> known = courses();
        Map<Long, TrainingSession> coming = sessions.between(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(session -> session.state().isAwaited())
                .filter(session -> session.content().firstDay().isAfter(today))
                .collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        return enrolments.awaited(coming.keySet()).stream()
                .flatMap(one -> seat(one, coming, known).stream())
                .sorted(Comparator.comparing(seat -> seat.session().content().firstDay()))
                .toList();
    }

    private static Optional<Seat> seat(Enrolment one, Map<Long, TrainingSession> coming, Map<Long, Course> known) {
        return Optional.ofNullable(coming.get(one.sessionId()))
                .flatMap(session -> one.then()
                        .municipality()
                        .flatMap(whose -> Optional.ofNullable(
                                        known.get(session.content().courseId()))
                                .map(course -> new Seat(
                                        whose, session, course.content().kind()))));
    }

    private static List<Reason> reasons(CoverageLine line) {
        List<Reason> reasons = new ArrayList<>();
        if (!line.everReached()) {
            reasons.add(line.flagged() ? Reason.FLAGGED_AND_NEVER_REACHED : Reason.NEVER_REACHED);
        } else if (!line.hasTrainedManager()) {
            reasons.add(line.managers() > 0 ? Reason.NO_TRAINED_MANAGER : Reason.MANAGER_UNKNOWN);
            if (line.flagged()) {
                reasons.add(Reason.FLAGGED);
            }
        }
        return reasons;
    }
}
