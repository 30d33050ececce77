package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.review.TrackedFlag;

/** What has to hold before a conversation goes on record. */
final class ContentCheck {

    private ContentCheck() {}

    /**
     * Lets a content pass.
     *
     * @param content what is to go on record
     * @param actions what is agreed in it
     * @param flags the flags it names, so far as there are such
     * @param section the section of whoever holds it
     * @param today the day it is
     * @throws FollowUpRefused when something is missing or does not fit
     */
    static void pass(
            ConversationContent content,
            List<NewAction> actions,
            List<TrackedFlag> flags,
            String section,
            LocalDate today) {
        FollowUpRefused.when(content.title().isBlank(), Reason.TITLE_MISSING);
        FollowUpRefused.when(content.municipalities().isEmpty(), Reason.NO_MUNICIPALITY);
        FollowUpRefused.when(isTooLong(content), Reason.TOO_LONG);
        FollowUpRefused.when(
                content.state() == ConversationState.HELD
                        && content.appointment().day().isAfter(today),
                Reason.HELD_IN_FUTURE);
        FollowUpRefused.when(content.visibility() == Visibility.SECTION && section.isEmpty(), Reason.SECTION_UNKNOWN);
        FollowUpRefused.when(!flagsFit(content, flags), Reason.FOREIGN_FLAG);
        actions.forEach(action -> pass(action, content, flags));
    }

    private static void pass(NewAction action, ConversationContent content, List<TrackedFlag> flags) {
        FollowUpRefused.when(action.what().isBlank(), Reason.ACTION_INCOMPLETE);
        FollowUpRefused.when(action.what().length() > NewAction.LONGEST_WHAT, Reason.TOO_LONG);
        FollowUpRefused.when(!content.municipalities().contains(action.municipality()), Reason.FOREIGN_ACTION);
        FollowUpRefused.when(!content.flags().containsAll(action.flags()), Reason.FOREIGN_FLAG);
        FollowUpRefused.when(settlesAnothers(action, flags), Reason.FOREIGN_ACTION_FLAG);
    }

    private static boolean settlesAnothers(NewAction action, List<TrackedFlag> flags) {
        return flags.stream()
                .filter(flag -> action.flags().contains(flag.id()))
                .anyMatch(flag -> !flag.finding().municipality().equals(action.municipality()));
    }

    private static boolean isTooLong(ConversationContent content) {
        return content.title().length() > ConversationContent.LONGEST_TITLE
                || !content.notes().fit();
    }

    private static boolean flagsFit(ConversationContent content, List<TrackedFlag> flags) {
        return flags.size() == content.flags().size()
                && flags.stream()
                        .allMatch(flag ->
                                content.municipalities().contains(flag.finding().municipality()));
    }
}
