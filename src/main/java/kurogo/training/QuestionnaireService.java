package kurogo.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.ForBearers;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.checksum.Sha256;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short questions after a session, answered by a link of one's own without signing in, once. Of a link only a checksum is kept, and while it is
 * unused whose it is; nothing leads from an answer to a link or a person.
 */
@Service
@Transactional
public class QuestionnaireService {

    private static final int TOKEN_BYTES = 24;

    private final QuestionnaireRepository questionnaires;
    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final ReachRepository reach;
    private final AuditTrail auditTrail;
    private final SecureRandom random;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireRepository questionnaires,
            SessionRepository sessions,
            EnrolmentRepository enrolments,
            ReachRepository reach,
            AuditTrail auditTrail,
            SecureRandom random,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.reach = reach;
        this.auditTrail = auditTrail;
        this.random = random;
        this.clock = clock;
    }

    /** How far links of a session are given out. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public QuestionnaireStanding standing(long sessionId) {
        Set<Long> there = reach.there(sessionId);
        return new QuestionnaireStanding(
                there.size(),
                questionnaires.withoutLink(there).size(),
                questionnaires.unanswered(sessionId).size());
    }

    /**
     * Makes links for those who were there and have none. Their secret parts are given back and never again.
     *
     * @return one for each, by municipality and reading
     */
    @ForTrainers
    public List<QuestionnaireLink> issue(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        questionnaires.revokeUnattributed(session.id());
        return issue(session.id(), questionnaires.withoutLink(reach.there(sessionId)));
    }

    /**
     * Makes new links for those who have not answered by theirs, which lead nowhere from then on. Only whose link was taken back gets one: whoever answers
     * at the same moment does not.
     */
    @ForTrainers
    public List<QuestionnaireLink> reissue(long sessionId) {
        TrainingSession session = sessions.lock(sessionId).orElseThrow();
        Set<Long> again = questionnaires.revokeUnused(session.id());
        auditTrail.record("questionnaire.revoked", SessionService.subject(session.id()), again.size(), "");
        return issue(session.id(), again);
    }

    private List<QuestionnaireLink> issue(long sessionId, Set<Long> enrolmentIds) {
        List<QuestionnaireLink> links = enrolments.numbered(enrolmentIds).stream()
                .sorted(Comparator.comparing(Enrolment::whose)
                        .thenComparing(Enrolment::kana)
                        .thenComparing(Enrolment::id))
                .map(one -> new QuestionnaireLink(one, token()))
                .toList();
        questionnaires.insertLinks(
                sessionId,
                links.stream().collect(Collectors.toMap(link -> link.enrolment().id(), link -> checksum(link.token()))),
                clock.instant());
        if (!links.isEmpty()) {
            auditTrail.record("questionnaire.issued", SessionService.subject(sessionId), "", links.size());
        }
        return links;
    }

    private String token() {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What was answered after a session. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public QuestionnaireResults results(long sessionId) {
        return questionnaires.results(sessionId);
    }

    /** The name of the session a link asks about; nothing when it leads nowhere, or was used. */
    @ForBearers
    @Transactional(readOnly = true)
    public Optional<String> about(String token) {
        return questionnaires
                .unused(checksum(token))
                .flatMap(sessions::find)
                .map(session -> session.content().title());
    }

    /**
     * Keeps an answer and uses its link up; whether it was kept.
     *
     * @throws TrainingRefused when a question has no answer
     */
    @ForBearers
    public boolean answer(String token, QuestionnaireAnswer answer) {
        TrainingRefused.when(
                !answer.isComplete() || answer.words().length() > QuestionnaireAnswer.LONGEST_WORDS, Reason.UNANSWERED);
        Optional<Long> session = questionnaires.unused(checksum(token));
        if (session.isEmpty() || !questionnaires.use(checksum(token))) {
            return false;
        }
        questionnaires.insertAnswer(session.get(), answer);
        auditTrail.record("questionnaire.answered", SessionService.subject(session.get()), "", "");
        return true;
    }

    private static String checksum(String token) {
        return Sha256.of(token);
    }
}
