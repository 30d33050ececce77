package kurogo.followup;

import static kurogo.db.Tables.NOTICE_DIGEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kurogo.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which program is at which mail, and what becomes of one it died at. */
class NoticeOnItsWayTest extends NoticeMailGround {

    @Test
    void whoeverIsNotLetInAnyMoreIsPassedOver() {
        change(hanako, "県花子", Role.PREFECTURE_STAFF, false);

        post.send(
                hanako,
                claims.claim(hanako, Talks.TODAY),
                () -> Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文")));

        assertThat(told()).isEmpty();
        assertThat(take(claims.claim(hanako, Talks.TODAY), clock.instant())).isFalse();
    }

    @Test
    void aNoticeCountsAsSentOnceItIsAndNoTransactionIsOpenWhileItIsSent() {
        NoticePost.Claim claim = claims.claim(hanako, Talks.TODAY);
        post.send(hanako, claim, () -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(takenAt()).as("on its way").isNotNull();
            return Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文"));
        });

        assertThat(told()).containsExactly("hanako@pref.example.jp");
        assertThat(takenAt()).as("over").isNull();
        assertThat(take(claim, clock.instant().plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void whatAProgramDiedAtIsTakenUpAfterAWhileAndNotBefore() {
        Instant died = clock.instant();
        Instant later = died.plus(NoticeClaimRepository.AT_MOST_AT_ONE).plusSeconds(1);
        NoticePost.Claim claim = claims.claim(hanako, Talks.TODAY);
        assertThat(take(claim, died)).isTrue();

        assertThat(take(claim, died.plusSeconds(1))).isFalse();
        assertThat(waiting(died.plusSeconds(1))).containsExactly(taro);
        assertThat(waiting(later)).containsExactlyInAnyOrder(hanako, taro);
        assertThat(take(claim, later)).isTrue();
        assertThat(take(claim, later.plusSeconds(1)))
                .as("by another at the same time")
                .isFalse();
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        for (int time = 0; time < 2; time++) {
            post.send(hanako, claims.claim(hanako, Talks.TODAY), () -> {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("Broken");
                }
                return Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文"));
            });
        }

        assertThat(told()).containsExactly("hanako@pref.example.jp");
    }

    private boolean take(NoticePost.Claim claim, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(status -> claim.take(now)));
    }

    private List<Long> waiting(Instant now) {
        return repository.waitingFor(Talks.TODAY, now);
    }

    private @Nullable OffsetDateTime takenAt() {
        return database.select(NOTICE_DIGEST.TAKEN_AT)
                .from(NOTICE_DIGEST)
                .fetchSingle()
                .value1();
    }
}
