package kurogo.training;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.report.StaleVersionException;
import kurogo.training.CertificateRepository.Issued;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates: one valid for a person and a course, verified by its number. */
@Service
@Transactional
public class CertificateService {

    private final CertificateRepository certificates;
    private final CertificateNumbers numbers;
    private final EnrolmentRepository enrolments;
    private final ReachRepository reach;
    private final SessionRepository sessions;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    CertificateService(
            CertificateRepository certificates,
            CertificateNumbers numbers,
            EnrolmentRepository enrolments,
            ReachRepository reach,
            SessionRepository sessions,
            CourseRepository courses,
            HeldCourseRepository held,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.certificates = certificates;
        this.numbers = numbers;
        this.enrolments = enrolments;
        this.reach = reach;
        this.sessions = sessions;
        this.courses = courses;
        this.held = held;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Certificates issued after a session. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Certificate> of(long sessionId) {
        return certificates.of(sessionId);
    }

    /**
     * Issues certificates to those of a session who have completed its course by now and have none that is valid, each of the day on which its
     * holder completed it.
     *
     * @return how many were issued
     * @throws TrainingRefused before the session was held
     */
    @ForTrainers
    public int issue(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        TrainingRefused.when(session.state() != SessionState.HELD, Reason.NOT_POSSIBLE_NOW);
        Course course = courses.find(session.content().courseId()).orElseThrow();
        Completions completions =
                new Completions(List.of(course), held.ofCourses(Set.of(course.id())), reach.ofCourse(course.id()));
        Set<Long> holders = certificates.holders(course.id());
        List<Issued> issued = enrolments.of(sessionId).stream()
                .filter(Enrolment::isSeated)
                .map(Enrolment::participantId)
                .filter(person -> !holders.contains(person))
                .flatMap(person -> completions.completedOn(person, course.id()).stream()
                        .map(day -> new Issued(person, numbers.next(), day)))
                .toList();
        certificates.insert(course, session, issued, clock.instant(), user.get().displayName());
        if (!issued.isEmpty()) {
            auditTrail.record(
                    "certificate.issued",
                    SessionService.subject(sessionId),
                    "",
                    issued.stream().map(Issued::number).toList());
        }
        return issued.size();
    }

    /** The certificate with a number, however it was typed; nothing when there is none. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Certificate> verify(String typed) {
        return Optional.of(CertificateNumbers.read(typed))
                .filter(number -> !number.isEmpty())
                .flatMap(certificates::find);
    }

    /**
     * Takes a certificate back.
     *
     * @throws TrainingRefused without a reason
     * @throws StaleVersionException when it was taken back before
     */
    @ForTrainers
    public void revoke(Certificate seen, String because) {
        TrainingRefused.when(because.isBlank(), Reason.REASON_MISSING);
        if (!certificates.revoke(seen.number(), because.strip(), clock.instant())) {
            throw new StaleVersionException(seen.number());
        }
        auditTrail.record("certificate.revoked", "certificate/" + seen.number(), "", "");
    }
}
