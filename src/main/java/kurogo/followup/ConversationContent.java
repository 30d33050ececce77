package kurogo.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;

/**
 * All that people write about a conversation.
 *
 * @param title what it is about, one line
 * @param state whether it lies ahead
 * @param appointment when, how and where
 * @param support what kind of support it is
 * @param municipalities whom with, by code; several for a joint meeting
 * @param flags the flags it is about
 * @param topics what it is about
 * @param participants who takes part
 * @param notes what was said
 * @param visibility who may read it
 */
public record ConversationContent(
        String title,
        ConversationState state,
        Appointment appointment,
        SupportKind support,
        List<MunicipalityCode> municipalities,
        List<Long> flags,
        Set<Topic> topics,
        List<Participant> participants,
        Notes notes,
        Visibility visibility) {

    public static final int LONGEST_TITLE = 200;

    /** Sets and lists that mean no order are brought into one, so that equal contents are equal. */
    public ConversationContent {
        municipalities = municipalities.stream().distinct().sorted().toList();
        flags = flags.stream().distinct().sorted().toList();
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        participants = List.copyOf(participants);
    }

    /** Whether the municipalities that take part get to read it, all but the assessment. */
    boolean isReadByMunicipalities() {
        return visibility == Visibility.SHARED && state == ConversationState.HELD;
    }

    /** Of our own people who take part, those who would not get to read what the section of whoever holds it keeps to itself. */
    List<Participant> shutOut(Colleague holder) {
        return participants.stream()
                .filter(one -> visibility == Visibility.SECTION && one.userId().isPresent())
                .filter(one -> one.userId().filter(id -> id == holder.id()).isEmpty())
                .filter(one -> !one.section().equals(holder.section()))
                .toList();
    }

    /** The same on another day. */
    public ConversationContent on(LocalDate day) {
        return new ConversationContent(
                title,
                state,
                appointment.on(day),
                support,
                municipalities,
                flags,
                topics,
                participants,
                notes,
                visibility);
    }
}
