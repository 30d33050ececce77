package kurogo.followup;

import java.util.List;
import kurogo.area.master.MunicipalityCode;

/**
 * A conversation as it may be shown to whoever took part: all but our assessment.
 *
 * @param title what it was about
 * @param appointment when, how and where
 * @param municipalities whom with
 * @param participants who took part
 * @param asked what we asked
 * @param said what they said
 * @param agreed what was agreed
 */
public record Minutes(
        String title,
        Appointment appointment,
        List<MunicipalityCode> municipalities,
        List<Participant> participants,
        String asked,
        String said,
        List<AgreedAction> agreed) {

    public Minutes {
        municipalities = List.copyOf(municipalities);
        participants = List.copyOf(participants);
        agreed = List.copyOf(agreed);
    }

    static Minutes of(Conversation conversation, List<AgreedAction> agreed) {
        ConversationContent content = conversation.content();
        return new Minutes(
                content.title(),
                content.appointment(),
                content.municipalities(),
                content.participants(),
                content.notes().asked(),
                content.notes().said(),
                agreed);
    }
}
