package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionEvent.Kind;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/** Puts agreed actions and what happens to them on record. */
@Component
class ActionKeeping {

    private final ActionRepository actions;
    private final ConversationRepository conversations;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ActionKeeping(
            ActionRepository actions,
            ConversationRepository conversations,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.actions = actions;
        this.conversations = conversations;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Notes what was agreed in a conversation. */
    void agree(Conversation conversation, List<NewAction> agreed) {
        if (agreed.isEmpty()) {
            return;
        }
        List<Long> ids = actions.insert(conversation, agreed);
        Map<Long, List<Long>> flags = new LinkedHashMap<>();
        Map<Long, ActionEvent> events = new LinkedHashMap<>();
        for (int i = 0; i < agreed.size(); i++) {
            NewAction action = agreed.get(i);
            flags.put(ids.get(i), action.flags());
            events.put(ids.get(i), event(Kind.AGREED, ActionState.OPEN, ActionState.OPEN, action.dueOn(), ""));
        }
        actions.tie(flags);
        actions.addEvents(events);
        auditTrail.record("action.agreed", ConversationKeeping.subject(conversation), "", agreed);
    }

    /** Lets the actions of a conversation be read by whom it may be read by from now on. */
    void confine(Conversation conversation, ConversationContent content) {
        if (content.visibility() != conversation.content().visibility()) {
            actions.confine(conversation);
        }
    }

    /** Whether something is still to be done of what was agreed with a municipality that would not take part any more. */
    boolean leavesBehind(Conversation conversation, ConversationContent content) {
        Set<MunicipalityCode> left = new HashSet<>(conversation.content().municipalities());
        left.removeAll(content.municipalities());
        return !left.isEmpty()
                && actions.ofConversation(conversation.id()).stream()
                        .filter(action -> action.state().isOpen())
                        .anyMatch(action -> left.contains(action.agreed().municipality()));
    }

    /** Drops what is left to be done of a conversation that is withdrawn. */
    void withdraw(Conversation conversation, String reason) {
        List<AgreedAction> dropped = actions.ofConversation(conversation.id()).stream()
                .filter(action -> action.state().isOpen())
                .toList();
        actions.drop(conversation.id());
        Map<Long, ActionEvent> events = new LinkedHashMap<>();
        dropped.forEach(action -> events.put(
                action.id(),
                event(
                        Kind.WITHDRAWN,
                        action.state(),
                        ActionState.DROPPED,
                        action.agreed().dueOn(),
                        reason)));
        actions.addEvents(events);
        dropped.forEach(action -> record(Kind.WITHDRAWN, action, dropped(action)));
    }

    private static AgreedAction dropped(AgreedAction action) {
        return new AgreedAction(
                action.id(),
                action.conversationId(),
                action.agreed(),
                action.firstDueOn(),
                ActionState.DROPPED,
                action.result(),
                action.doneOn(),
                action.version() + 1);
    }

    /**
     * Sees to it that nobody shares, changes or withdraws the record of an action before what is done now is done.
     *
     * @throws FollowUpRefused when it was withdrawn
     */
    void hold(AgreedAction seen) {
        FollowUpRefused.when(!conversations.hold(seen.conversationId()), Reason.WITHDRAWN);
    }

    /** Puts a changed action in the place of the one that was seen; its conversation is not withdrawn at the same moment, for all left to do is dropped then. */
    AgreedAction change(AgreedAction seen, AgreedAction next, Kind kind, String reason) {
        hold(seen);
        if (!actions.update(seen, next)) {
            throw new StaleVersionException(seen);
        }
        ActionEvent event = new ActionEvent(
                clock.instant(),
                currentUser.get().displayName(),
                kind,
                seen.state(),
                next.state(),
                seen.agreed().dueOn(),
                next.agreed().dueOn(),
                reason,
                handed(seen.agreed(), next.agreed()));
        actions.addEvents(Map.of(seen.id(), event));
        record(kind, seen, next);
        return next;
    }

    private static Optional<DoerChange> handed(NewAction before, NewAction after) {
        return Optional.of(new DoerChange(before.side(), before.person(), after.side(), after.person()))
                .filter(change ->
                        before.side() != after.side() || !before.person().equals(after.person()));
    }

    private void record(Kind kind, AgreedAction before, AgreedAction after) {
        auditTrail.record("action." + kind.name().toLowerCase(Locale.ROOT), "action/" + before.id(), before, after);
    }

    private ActionEvent event(Kind kind, ActionState from, ActionState to, LocalDate due, String reason) {
        return new ActionEvent(
                clock.instant(), currentUser.get().displayName(), kind, from, to, due, due, reason, Optional.empty());
    }
}
