package kurogo.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForBearers;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.checksum.Sha256;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short questions after a session, answered by a link of one's own without signing in, once. Of a link only a checksum is kept, and
 * nothing that leads from an answer to a link or a person.
 */
@Service
@Transactional
public class QuestionnaireService {

    private static final int TOKEN_BYTES = 24;

    private final QuestionnaireRepository questionnaires;
    private final SessionRepository sessions;
    private final AuditTrail auditTrail;
    private final SecureRandom random;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireRepository questionnaires,
            SessionRepository sessions,
            AuditTrail auditTrail,
            SecureRandom random,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.sessions = sessions;
        this.auditTrail = auditTrail;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Makes links. Their secret parts are given back and never again.
     *
     * @param number how many, one for each person
     */
    @ForTrainers
    public List<String> issue(long sessionId, int number) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            byte[] secret = new byte[TOKEN_BYTES];
            random.nextBytes(secret);
            tokens.add(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        questionnaires.insertTickets(
                sessionId, tokens.stream().map(QuestionnaireService::checksum).toList(), clock.instant());
        auditTrail.record("questionnaire.issued", SessionService.subject(sessionId), "", number);
        return tokens;
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
