package kurogo.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of the demo, as {@code training.json} holds them.
 *
 * @param blocked days municipalities have no time on
 * @param sessions sessions with the people put down for them
 * @param left people who have left their post
 */
record DemoTrainingFile(List<Blocked> blocked, List<Session> sessions, List<Left> left) {

    /** Days of a municipality's assembly. */
    record Blocked(String municipality, String first, String last, String note) {}

    /** A session, with what was answered after it where anybody was asked. */
    record Session(
            String course,
            String title,
            List<Day> days,
            String place,
            String online,
            int seatsAtPlace,
            int seatsOnline,
            int fairShare,
            String deadline,
            long costYen,
            String state,
            List<Someone> people,
            @Nullable List<Answers> answers) {}

    /** A day of a session, its units by their place in the course, and when each of them begins where that is planned. */
    record Day(
            String day,
            String begins,
            String ends,
            List<Integer> units,
            @Nullable List<String> beginnings) {}

    /** Somebody put down for a session; without a municipality one of the prefecture's own. */
    record Someone(
            @Nullable String municipality,
            String name,
            String kana,
            String section,
            String post,
            boolean manager,
            @Nullable String since,
            @Nullable String presence) {}

    /** What one person answered, without a name: marks from 1 to 5 and what they wrote. */
    record Answers(int understood, int useful, int applied, String words) {}

    /** Somebody who has left. */
    record Left(String municipality, String name, String on) {}
}
