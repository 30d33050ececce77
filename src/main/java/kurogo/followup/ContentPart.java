package kurogo.followup;

import java.util.Set;
import java.util.function.Function;

/** The parts of a conversation's content two people may change independently of each other. */
public enum ContentPart {
    TITLE(ConversationContent::title),
    STATE(ConversationContent::state),
    APPOINTMENT(ConversationContent::appointment),
    SUPPORT(ConversationContent::support),
    MUNICIPALITIES(ConversationContent::municipalities),
    FLAGS(ConversationContent::flags),
    TOPICS(ConversationContent::topics),
    PARTICIPANTS(content -> Set.copyOf(content.participants())),
    ASKED(content -> content.notes().asked()),
    SAID(content -> content.notes().said()),
    ASSESSMENT(content -> content.notes().assessment()),
    VISIBILITY(ConversationContent::visibility);

    private final Function<ConversationContent, Object> of;

    ContentPart(Function<ConversationContent, Object> of) {
        this.of = of;
    }

    /** This part of a content. */
    public Object of(ConversationContent content) {
        return of.apply(content);
    }

    /** Whether two contents agree in this part. */
    public boolean agrees(ConversationContent one, ConversationContent other) {
        return of(one).equals(of(other));
    }
}
