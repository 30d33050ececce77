package kurogo.followup;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForStaff;
import kurogo.report.StaleVersionException;
import kurogo.review.rule.RuleCode;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Question lists by rule and phase, kept in versions. */
@Service
@Transactional
@ForStaff
public class QuestionListService {

    private final QuestionListRepository lists;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    QuestionListService(QuestionListRepository lists, CurrentUser user, AuditTrail auditTrail, Clock clock) {
        this.lists = lists;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The lists that stand for a rule, one a phase; those the program brings along in the language of whoever reads. */
    @Transactional(readOnly = true)
    public List<QuestionList> of(RuleCode rule, Locale language) {
        return versions(rule, language).values().stream().map(List::getFirst).toList();
    }

    /** All lists there ever were on a rule, by phase, the newest first, the one the program brings along last. */
    @Transactional(readOnly = true)
    public Map<Phase, List<QuestionList>> versions(RuleCode rule, Locale language) {
        Map<Phase, List<QuestionList>> stored =
                lists.of(rule).stream().collect(Collectors.groupingBy(QuestionList::phase));
        Map<Phase, List<QuestionList>> versions = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            versions.put(
                    phase,
                    Stream.concat(
                                    stored.getOrDefault(phase, List.of()).stream(),
                                    Stream.of(provided(rule, phase, Texts.in(language))))
                            .toList());
        }
        return versions;
    }

    /**
     * Keeps questions as the next version of the list the person saw.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when it is too long
     */
    public QuestionList change(QuestionList seen, String questions) {
        FollowUpRefused.when(questions.length() > QuestionList.LONGEST, FollowUpRefused.Reason.TOO_LONG);
        QuestionList next = new QuestionList(
                seen.rule(),
                seen.phase(),
                seen.version() + 1,
                questions.strip(),
                Optional.of(new Conversation.Change(clock.instant(), user.get().displayName())));
        if (lists.newest(seen.rule(), seen.phase()) != seen.version() || !lists.insert(next)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("questions.changed", "questions/" + seen.rule() + "/" + seen.phase(), seen, next);
        return next;
    }

    private static QuestionList provided(RuleCode rule, Phase phase, Texts texts) {
        String questions = phase == Phase.VISIT
                ? rule.questions().stream().map(question -> question.in(texts)).collect(Collectors.joining("\n"))
                : texts.get("followuplists.provided." + phase.name());
        return new QuestionList(rule, phase, 0, questions, Optional.empty());
    }
}
