package kurogo.followup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 議事録: conversations as documents, and those that were shared on purpose, for the municipalities. */
@Service
@Transactional(readOnly = true)
public class MinutesService {

    private final ConversationRepository conversations;
    private final ActionRepository actions;
    private final Writing writing;
    private final AreaService area;
    private final CurrentUser currentUser;
    private final Clock clock;

    MinutesService(
            ConversationRepository conversations,
            ActionRepository actions,
            Writing writing,
            AreaService area,
            CurrentUser currentUser,
            Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.writing = writing;
        this.area = area;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The minutes shared with a municipality, the latest first; what was agreed with others is left out. */
    @ForEveryone
    public List<Minutes> sharedWith(MunicipalityCode municipality) {
        currentUser.requireMaySee(municipality);
        List<Conversation> shared = conversations.sharedWith(municipality);
        Map<Long, List<AgreedAction>> agreed =
                actions.ofConversations(shared.stream().map(Conversation::id).toList()).stream()
                        .filter(action -> action.agreed().municipality().equals(municipality))
                        .collect(Collectors.groupingBy(AgreedAction::conversationId));
        return shared.stream()
                .map(one -> Minutes.of(one, agreed.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /**
     * The minutes of a conversation.
     *
     * @throws FollowUpRefused when another section keeps it to itself by now
     */
    @ForPrefecture
    public Minutes of(Conversation conversation) {
        writing.demand(conversation);
        return Minutes.of(conversation, actions.ofConversation(conversation.id()));
    }

    /** Minutes as a Word document. */
    @ForEveryone
    public byte[] word(Minutes minutes, Locale language) {
        return MinutesDocument.write(words(minutes, language));
    }

    /** Minutes as PDF. */
    @ForEveryone
    public byte[] pdf(Minutes minutes, Locale language) {
        return MinutesPaper.write(words(minutes, language));
    }

    private MinutesWords words(Minutes minutes, Locale language) {
        return new MinutesWords(minutes, area.names(language), JapanTime.today(clock), Texts.in(language));
    }
}
