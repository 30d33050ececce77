package kurogo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.access.Role;
import kurogo.jobs.Unwatched;
import org.junit.jupiter.api.Test;

/** Notices by mail, through a real server inside the test. */
class NoticePostTest extends NoticeMailGround {

    @Test
    void allWhoTakePartAreToldBeforeAMeetingAndOnceForEachHourItStandsAt() {
        Conversation meeting = meeting();

        meetings.eachMinute();
        meetings.eachMinute();
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");

        people.as(hanako, () -> {
            Draft.Work earlier = new Draft.Work(Talks.beginning(soon.minusMinutes(10), meeting.content()), List.of());
            return drafts.keep(drafts.save(drafts.edit(meeting), earlier), Resolution.NONE);
        });
        meetings.eachMinute();
        assertThat(told()).hasSize(4);
    }

    @Test
    void whoeverMayNotReadAMeetingAnyMoreIsPassedOverAndTheOthersAreTold() {
        meeting();
        change(hanako, "県花子", Role.MUNICIPAL_REPORTER, true);

        meetings.eachMinute();

        assertThat(told()).containsExactly("taro@pref.example.jp");
    }

    @Test
    void whatTheServerDidNotTakeIsTriedAgain() {
        meeting();
        SERVER.stop();
        try {
            meetings.eachMinute();
        } finally {
            SERVER.start();
        }
        assertThat(told()).isEmpty();

        meetings.eachMinute();
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");
    }

    @Test
    void theMailOfAMorningIsTriedAgainToo() {
        meeting();
        String day = Talks.TODAY.toString();
        SERVER.stop();
        try {
            digests.run(day, new Unwatched());
        } finally {
            SERVER.start();
        }

        digests.run(day, new Unwatched());
        digests.run(day, new Unwatched());

        assertThat(told()).isNotEmpty().doesNotHaveDuplicates();
    }

    private void choose(long userId, boolean byMail, boolean digest) {
        people.as(userId, () -> {
            NoticeSetting seen = notices.setting();
            return notices.choose(
                    seen, new NoticeSetting(false, byMail, digest, seen.address(), seen.daysBefore(), seen.version()));
        });
    }

    @Test
    void mailBeforeMeetingsAndTheMailOfAMorningAreTurnedOffEachByItself() {
        choose(hanako, false, true);
        choose(taro, true, false);
        meeting();

        meetings.eachMinute();
        assertThat(told()).containsExactly("taro@pref.example.jp");

        digests.run(Talks.TODAY.toString(), new Unwatched());
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");
    }

    @Test
    void whoeverTurnedOffBothGetsNoMail() {
        choose(hanako, false, false);
        choose(taro, false, false);
        meeting();

        meetings.eachMinute();
        digests.run(Talks.TODAY.toString(), new Unwatched());
        assertThat(told()).isEmpty();
    }
}
