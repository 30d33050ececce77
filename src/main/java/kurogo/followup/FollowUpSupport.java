package kurogo.followup;

import java.time.LocalDate;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.Support;
import kurogo.review.SupportRecords;
import org.springframework.stereotype.Component;

/** Tells the review whom conversations were held with, for seeing what became of flags with and without. */
@Component
class FollowUpSupport implements SupportRecords {

    private final ConversationListRepository conversations;

    FollowUpSupport(ConversationListRepository conversations) {
        this.conversations = conversations;
    }

    @Override
    public Support kind() {
        return Support.FOLLOW_UP;
    }

    @Override
    public Set<MunicipalityCode> given(LocalDate from, LocalDate to) {
        return conversations.talkedTo(from, to);
    }
}
