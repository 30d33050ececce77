package kurogo.publication;

import java.time.LocalDate;
import kurogo.followup.ContactWay;
import kurogo.review.FlagState;

/** Something that was confirmed about a flag. */
sealed interface Confirmation {

    /** The day. */
    LocalDate day();

    /** A conversation was held, in some way, about something, and this was said. */
    record Talk(LocalDate day, ContactWay way, String title, String said) implements Confirmation {}

    /** A member of staff decided on the flag, for a reason. */
    record Decision(LocalDate day, FlagState state, String reason) implements Confirmation {}
}
