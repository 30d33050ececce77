package kurogo.followup;

import java.util.Optional;

/**
 * How somebody is reached by notices.
 *
 * @param mail where a mail of each thing goes, if they want one
 * @param onScreen whether notices are shown to them in the program
 */
public record NoticeReach(Optional<String> mail, boolean onScreen) {

    /** Of somebody who is not let in. */
    public static final NoticeReach NOWHERE = new NoticeReach(Optional.empty(), false);
}
