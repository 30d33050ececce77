package kurogo.followup;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.calendar.JapanTime;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import kurogo.review.FlagNotChanged;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Puts conversations on record, with who changed what in the audit trail. */
@Component
class ConversationKeeping {

    /** What calendars show; a change in another part is nothing new to them. */
    private static final Set<ContentPart> IN_CALENDARS =
            EnumSet.of(ContentPart.TITLE, ContentPart.STATE, ContentPart.APPOINTMENT, ContentPart.MUNICIPALITIES);

    /** What a flag's history, read by everybody, says of an agreement; the title of the conversation may be kept to a section. */
    private static final String SOMETHING_AGREED = Texts.in(Locale.JAPANESE).get("followup.agreed.somethingAgreed");

    private final ConversationRepository conversations;
    private final ActionKeeping actions;
    private final FlagService flags;
    private final Writing writing;
    private final Readers readers;
    private final ColleagueService colleagues;
    private final AuditTrail auditTrail;
    private final Uids uids;
    private final Clock clock;

    ConversationKeeping(
            ConversationRepository conversations,
            ActionKeeping actions,
            FlagService flags,
            Writing writing,
            Readers readers,
            ColleagueService colleagues,
            AuditTrail auditTrail,
            Uids uids,
            Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.flags = flags;
        this.writing = writing;
        this.readers = readers;
        this.colleagues = colleagues;
        this.auditTrail = auditTrail;
        this.uids = uids;
        this.clock = clock;
    }

    Conversation create(Draft.Work work) {
        Colleague me = colleagues.me();
        List<NewAction> agreed = work.agreed();
        check(work.content(), agreed, me);
        long id = conversations.insert(uids.next(), work.content(), me, now());
        Conversation created = get(id);
        auditTrail.record("conversation.created", subject(created), "", created.content());
        agree(created, agreed);
        return created;
    }

    /** Changes a conversation, and adds what else was agreed. */
    Conversation change(Conversation seen, Draft.Work work) {
        writing.demand(seen);
        FollowUpRefused.when(!seen.stands(), Reason.WITHDRAWN);
        List<NewAction> agreed = work.agreed();
        check(work.content(), agreed, conversations.holder(seen));
        writing.demandOwnSection(seen, work.content());
        FollowUpRefused.when(actions.leavesBehind(seen, work.content()), Reason.STILL_TO_DO);
        if (!seen.content().equals(work.content())) {
            int sequence = seen.sequence() + (isNewToCalendars(seen.content(), work.content()) ? 1 : 0);
            if (!conversations.update(seen, work.content(), sequence, now())) {
                throw new StaleVersionException(seen);
            }
            auditTrail.record("conversation.changed", subject(seen), seen.content(), work.content());
            actions.confine(seen, work.content());
        } else if (!agreed.isEmpty() && !conversations.touch(seen, now())) {
            throw new StaleVersionException(seen);
        }
        Conversation changed = get(seen.id());
        agree(changed, agreed);
        return changed;
    }

    Conversation change(Conversation seen, ConversationContent content) {
        return change(seen, new Draft.Work(content, List.of()));
    }

    Conversation withdraw(Conversation seen, String reason) {
        writing.demand(seen);
        FollowUpRefused.when(!seen.stands(), Reason.WITHDRAWN);
        FollowUpRefused.when(reason.isBlank(), Reason.REASON_MISSING);
        Conversation.Withdrawal withdrawal = new Conversation.Withdrawal(now(), reason.strip());
        if (!conversations.withdraw(seen, withdrawal)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("conversation.withdrawn", subject(seen), seen.content(), withdrawal);
        actions.withdraw(seen, withdrawal.reason());
        return get(seen.id());
    }

    /** What something was agreed about is being acted on from then on. */
    private void agree(Conversation conversation, List<NewAction> agreed) {
        actions.agree(conversation, agreed);
        Set<Long> concerned =
                agreed.stream().flatMap(action -> action.flags().stream()).collect(Collectors.toSet());
        List<TrackedFlag> waiting = flags.named(concerned).stream()
                .filter(flag -> flag.state().isOpen() && flag.state() != FlagState.ACTING)
                .toList();
        if (!waiting.isEmpty()) {
            decideToAct(waiting);
        }
    }

    private void decideToAct(List<TrackedFlag> waiting) {
        try {
            flags.decideAll(waiting, FlagState.ACTING, SOMETHING_AGREED);
        } catch (FlagNotChanged elsewhere) {
            throw new FollowUpRefused(Reason.FLAG_CHANGED, elsewhere);
        }
    }

    private void check(ConversationContent content, List<NewAction> agreed, Colleague holder) {
        ContentCheck.pass(content, agreed, flags.named(content.flags()), holder.section(), JapanTime.today(clock));
    }

    private static boolean isNewToCalendars(ConversationContent before, ConversationContent after) {
        return IN_CALENDARS.stream().anyMatch(part -> !part.agrees(before, after));
    }

    private Conversation get(long id) {
        return conversations.find(id, readers.current()).orElseThrow();
    }

    private Conversation.Change now() {
        return new Conversation.Change(clock.instant(), colleagues.me().name());
    }

    static String subject(Conversation conversation) {
        return "conversation/" + conversation.id();
    }
}
