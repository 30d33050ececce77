package kurogo.followup.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.followup.Appointment;
import kurogo.followup.ContentPart;
import kurogo.followup.ConversationContent;

/** A part of a conversation's content in words, for putting two versions side by side. */
final class ContentWords {

    private final Function<List<Long>, List<String>> flags;
    private final FollowUpWords words;

    /**
     * Words.
     *
     * @param flags the names of flags by their numbers
     */
    ContentWords(Function<List<Long>, List<String>> flags, FollowUpWords words) {
        this.flags = flags;
        this.words = words;
    }

    String of(ContentPart part, ConversationContent content) {
        String text = switch (part) {
            case TITLE -> content.title();
            case STATE -> words.of(content.state());
            case APPOINTMENT -> appointment(content.appointment());
            case SUPPORT -> words.of(content.support());
            case MUNICIPALITIES -> words.names(content.municipalities());
            case FLAGS -> joined(flags.apply(content.flags()).stream());
            case TOPICS -> joined(content.topics().stream().map(words::of));
            case PARTICIPANTS -> joined(content.participants().stream().map(words::person));
            case ASKED -> content.notes().asked();
            case SAID -> content.notes().said();
            case ASSESSMENT -> content.notes().assessment();
            case VISIBILITY -> words.of(content.visibility());
        };
        return text.isBlank() ? words.get("nothingWritten") : text;
    }

    private String appointment(Appointment appointment) {
        return Stream.of(words.when(appointment), words.of(appointment.way()), appointment.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(words.get("between")));
    }
}
