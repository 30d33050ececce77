package kurogo.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionState;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationState;
import kurogo.followup.Side;
import kurogo.followup.SupportKind;
import kurogo.followup.Topic;
import kurogo.followup.Visibility;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;

/**
 * One entry of {@code conversations.json}. Days count from the day the demo is loaded, so that what lies ahead lies ahead and
 * what is overdue is overdue whenever that is; one on which the offices are closed moves to the next on which they are open.
 */
record DemoConversation(
        String title,
        ConversationState state,
        int day,
        LocalTime begins,
        int minutes,
        ContactWay way,
        String place,
        SupportKind support,
        List<String> municipalities,
        List<About> flags,
        Set<Topic> topics,
        Visibility visibility,
        List<Person> with,
        String asked,
        String said,
        String assessment,
        List<Agreed> actions) {

    List<MunicipalityCode> codes() {
        return municipalities.stream().map(MunicipalityCode::new).toList();
    }

    /** The newest flag of a rule and programme; of the first municipality where none is named. */
    record About(RuleCode rule, Optional<Programme> programme, Optional<String> municipality) {}

    /** Somebody of a municipality, and for how many months a manager (管理職) has been in the post. */
    record Person(String municipality, String name, String section, String post, Optional<Integer> managerForMonths) {}

    /** What was agreed, and what has become of it. */
    record Agreed(
            String municipality,
            String what,
            Side side,
            Optional<String> person,
            int due,
            ActionState state,
            Optional<String> result,
            Optional<Integer> postponedTo,
            Optional<String> postponedBecause) {}
}
