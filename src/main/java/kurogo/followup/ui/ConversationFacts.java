package kurogo.followup.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.Handover;
import kurogo.followup.Side;

/** When a conversation is held, how, where, about what and between whom; what nobody said is left out. */
final class ConversationFacts extends Div {

    private final transient FollowUpWords words;
    private final DescriptionList list = new DescriptionList();

    ConversationFacts(Conversation conversation, List<Handover> handovers, FollowUpWords words) {
        this.words = words;
        ConversationContent written = conversation.content();
        fact("when", words.when(written.appointment()));
        fact("way", words.of(written.appointment().way()));
        fact("place", written.appointment().place());
        fact("support", words.of(written.support()));
        fact("topics", written.topics().stream().map(words::of).collect(Collectors.joining(words.get("between"))));
        fact("participants.us", participants(written, Side.US));
        fact("participants.them", participants(written, Side.THEM));
        fact("owner", conversation.owner().name());
        handovers.forEach(past -> fact(
                "handover.past",
                words.get(
                        "handover.line",
                        words.moment(past.change().at()),
                        past.from(),
                        past.to(),
                        past.change().by())));
        fact("visibility", words.of(written.visibility()));
        Conversation.Change changed = conversation.changed();
        fact("changed", words.get("changedBy", words.moment(changed.at()), changed.by()));
        list.addClassName("kurogo-facts");
        add(list);
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            list.add(new DescriptionList.Term(words.get(key)), new DescriptionList.Description(value));
        }
    }

    private String participants(ConversationContent written, Side side) {
        return written.participants().stream()
                .filter(participant -> participant.side() == side)
                .map(words::person)
                .collect(Collectors.joining(words.get("between")));
    }
}
