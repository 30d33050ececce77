package kurogo.followup;

import static kurogo.db.Tables.NOTICE_DIGEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kurogo.database.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class NoticeClaimTest {

    @Autowired
    NoticeClaimRepository claims;

    @Autowired
    FollowUpPeople people;

    @Autowired
    DSLContext database;

    @Autowired
    Clock clock;

    @Test
    void whoeverWasTooSlowLeavesWhatAnotherTookOverAlone() {
        long hanako = people.hire("県花子", "地域福祉課");
        NoticePost.Claim slow = claims.claim(hanako, Talks.TODAY);
        NoticePost.Claim next = claims.claim(hanako, Talks.TODAY);
        Instant began = clock.instant();
        assertThat(slow.take(began)).isTrue();
        assertThat(next.take(began.plus(NoticeClaimRepository.AT_MOST_AT_ONE).plusSeconds(1)))
                .isTrue();

        slow.settle();
        slow.giveBack();
        assertThat(notes()).singleElement().as("on its way").isNotNull();

        next.settle();
        assertThat(notes()).singleElement().as("over").isNull();
    }

    private List<OffsetDateTime> notes() {
        return database.select(NOTICE_DIGEST.TAKEN_AT).from(NOTICE_DIGEST).fetch(row -> row.value1());
    }
}
