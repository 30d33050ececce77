package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineSource;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Conversations on municipalities' time lines, each where its reader may read it. */
@Component
class ConversationTimeline implements TimelineSource {

    private final ConversationListService conversations;
    private final CurrentUser user;

    ConversationTimeline(ConversationListService conversations, CurrentUser user) {
        this.conversations = conversations;
        this.user = user;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONVERSATION;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        return user.get().role() == Role.MUNICIPAL_REPORTER
                ? List.of()
                : conversations.with(municipality).stream()
                        .map(line -> new TimelineEntry(
                                TimelineKind.CONVERSATION,
                                line.appointment().day(),
                                line.title(),
                                standing(line, texts),
                                line.owner().name(),
                                Optional.of("followup/" + line.id())))
                        .toList();
    }

    /** Whether it was held is told, not guessed from its day. */
    private static String standing(ConversationLine line, Texts texts) {
        return texts.get(
                        "municipality.timeline.standing",
                        texts.of("followup", line.state()),
                        line.appointment().place())
                .strip();
    }

    @Override
    public Optional<Map<MunicipalityCode, LocalDate>> latest() {
        return Optional.of(conversations.latestHeld());
    }
}
