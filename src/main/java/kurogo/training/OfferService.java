package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForEnrolling;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as municipalities see them: those that were opened for people, without courses for the prefecture's own people. */
@Service
@Transactional(readOnly = true)
@ForEnrolling
public class OfferService {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 18;

    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final EnrolmentRepository enrolments;
    private final EnrolmentAccess access;
    private final Clock clock;

    OfferService(
            SessionRepository sessions,
            CourseRepository courses,
            EnrolmentRepository enrolments,
            EnrolmentAccess access,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    /** Sessions of the year past and of those to come, the first first; whatever people of the municipality are down for is among them. */
    public List<Offer> to(MunicipalityCode municipality) {
        access.require(Optional.of(municipality));
        LocalDate today = JapanTime.today(clock);
        Map<Long, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Set<Long> own =
                enrolments.of(municipality).stream().map(Enrolment::sessionId).collect(Collectors.toSet());
        return sessions.announcedBetween(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                .flatMap(session ->
                        Optional.ofNullable(known.get(session.content().courseId()))
                                .map(course -> new Offer(session, course))
                                .stream())
                .filter(offer -> offer.course().content().kind().isForMunicipalities()
                        || own.contains(offer.session().id()))
                .toList();
    }
}
