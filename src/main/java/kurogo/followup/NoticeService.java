package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapanTime;
import kurogo.reminder.MailPost;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of their appointments and due days, in the ways they chose. */
@Service
@Transactional
@ForPrefecture
public class NoticeService {

    private static final int MOST_LINES = 50;

    private final NoticeRepository notices;
    private final ConversationListService conversations;
    private final ActionService actions;
    private final ObjectProvider<NoticeSource> sources;
    private final MailPost post;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            ConversationListService conversations,
            ActionService actions,
            ObjectProvider<NoticeSource> sources,
            MailPost post,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.notices = notices;
        this.conversations = conversations;
        this.actions = actions;
        this.sources = sources;
        this.post = post;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** How the signed-in person wants to be reminded. */
    @Transactional(readOnly = true)
    public NoticeSetting setting() {
        return notices.find(currentUser.get().id()).orElse(NoticeSetting.USUAL);
    }

    /** Whether mail can be sent at all. */
    @Transactional(readOnly = true)
    public boolean canMail() {
        return post.isConfigured();
    }

    /**
     * Keeps how the signed-in person wants to be reminded.
     *
     * @throws StaleVersionException when it was changed in another window
     * @throws IllegalArgumentException when mail is wanted and the address is none
     */
    public NoticeSetting choose(NoticeSetting seen, NoticeSetting chosen) {
        if (chosen.needsAddress() && !post.isAddress(chosen.address())) {
            throw new IllegalArgumentException("No mail address");
        }
        long userId = currentUser.get().id();
        if (!notices.keep(userId, seen, chosen)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("notice.chosen", "user/" + userId, seen, chosen);
        return setting();
    }

    /**
     * What the signed-in person is to be reminded of today.
     *
     * @param texts the words and the language in which other features say it
     */
    @Transactional(readOnly = true)
    public Reminders today(Texts texts) {
        LocalDate today = JapanTime.today(clock);
        List<ConversationLine> appointments = conversations.mine(today, today.plusDays(1)).stream()
                .filter(line -> line.state() == ConversationState.PLANNED)
                .toList();
        List<ActionLine> overdue =
                actions.page(new ActionFilter(Scope.MINE, Set.of(), true, Optional.empty(), ""), 0, MOST_LINES);
        return new Reminders(
                sources.stream()
                        .flatMap(source -> source.announcements(texts).stream())
                        .toList(),
                appointments,
                unrecorded(today.minusDays(1)),
                overdue,
                actions.dueBetween(today, today.plusDays(setting().daysBefore()), Scope.MINE));
    }

    /** Whoever is responsible for a conversation is asked whether it was held, for as long as nobody has said so; the latest first. */
    private List<ConversationLine> unrecorded(LocalDate last) {
        ConversationFilter planned = new ConversationFilter(
                Scope.MINE,
                Optional.of(ConversationState.PLANNED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(last),
                "",
                false);
        return conversations.page(planned, 0, MOST_LINES);
    }
}
