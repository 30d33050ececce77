package kurogo.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kurogo.access.OnBehalf;
import kurogo.reminder.MailPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends notices, each for itself: on several programs with one database one of them sends it, one that fails keeps no other back, and it is left to
 * be tried again. It is noted before that a program is at it and afterwards that it is over, each in a short transaction, with none open while the
 * server is asked: what a program died at is sent by the next one, at the worst a second time.
 */
@Component
class NoticePost {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);

    private final MailPost post;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NoticePost(MailPost post, OnBehalf onBehalf, TransactionTemplate transactions, Clock clock) {
        this.post = post;
        this.onBehalf = onBehalf;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isConfigured() {
        return post.isConfigured();
    }

    /** The notes of who takes care of a notice. */
    interface Claim {

        /** Notes that it is taken care of from now on; whether nobody else is at it, or was to the end. */
        boolean take(Instant now);

        /** Notes that it is over. */
        void settle();

        /** Takes that back. */
        void giveBack();
    }

    /**
     * Sends somebody a notice nobody else takes care of.
     *
     * @param userId who it is for; passed over when they may not read it any more
     * @param written what it says, written with their rights; nothing where there is nothing to say
     */
    void send(long userId, Claim claim, Supplier<Optional<NoticeMail>> written) {
        if (inTransaction(() -> claim.take(clock.instant()))) {
            Runnable note = isSettled(userId, written) ? claim::settle : claim::giveBack;
            transactions.executeWithoutResult(status -> note.run());
        }
    }

    private boolean inTransaction(BooleanSupplier work) {
        return Boolean.TRUE.equals(transactions.execute(status -> work.getAsBoolean()));
    }

    private boolean isSettled(long userId, Supplier<Optional<NoticeMail>> written) {
        try {
            return onBehalf.of(userId, "", written)
                    .map(mail -> post.send(mail.address(), mail.subject(), mail.text()))
                    .orElse(true);
        } catch (AccessDeniedException notAnyMore) {
            LOG.debug("A notice is passed over: account {} may not read it any more", userId);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("A notice for account {} was not sent", userId, failure);
            return false;
        }
    }
}
