package kurogo.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ical.CalendarText;
import kurogo.followup.ical.Event;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Puts conversations and due days into the words of calendars. Reporters have none. */
@Component
class CalendarEvents implements FeedSource {

    /** How long a subscription is told that an action is settled: a program that asks seldom learns of it too. */
    private static final Duration SETTLED_TOLD = Duration.ofDays(90);

    private static final Duration MEETING_REMINDS = Duration.ofMinutes(30);

    private final ConversationListRepository conversations;
    private final ActionCalendarRepository actions;
    private final Readers readers;
    private final CurrentUser user;
    private final AreaService area;
    private final Clock clock;

    CalendarEvents(
            ConversationListRepository conversations,
            ActionCalendarRepository actions,
            Readers readers,
            CurrentUser user,
            AreaService area,
            Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.readers = readers;
        this.user = user;
        this.area = area;
        this.clock = clock;
    }

    @Override
    public List<Event> concerning(LocalDate first, LocalDate last, Texts texts) {
        if (user.get().role() == Role.MUNICIPAL_REPORTER) {
            return List.of();
        }
        Reader me = readers.current();
        Map<MunicipalityCode, String> names = area.names(texts.language());
        return Stream.concat(
                        conversations.concerning(me, first, last).stream().map(line -> event(line, names, texts)),
                        actions.concerning(me, first, last, clock.instant().minus(SETTLED_TOLD)).stream()
                                .map(due -> event(due, names, texts)))
                .toList();
    }

    String of(Conversation conversation, Texts texts) {
        ConversationContent content = conversation.content();
        ConversationLine line = new ConversationLine(
                conversation.id(),
                conversation.uid(),
                content.title(),
                content.state(),
                content.appointment(),
                content.municipalities(),
                conversation.owner(),
                0,
                Optional.empty(),
                !conversation.stands(),
                conversation.sequence(),
                conversation.changed().at());
        return CalendarText.of(
                texts.get("followup.feed.name"), List.of(event(line, area.names(texts.language()), texts)));
    }

    private static Event event(ConversationLine line, Map<MunicipalityCode, String> names, Texts texts) {
        Appointment appointment = line.appointment();
        String with = line.municipalities().stream()
                .map(code -> names.getOrDefault(code, code.digits()))
                .collect(Collectors.joining(texts.get("followup.between")));
        return new Event(
                line.uid(),
                line.sequence(),
                line.changedAt(),
                texts.get("followup.feed.summary", with, line.title()),
                texts.get(
                        "followup.feed.description",
                        texts.of("followup", appointment.way()),
                        line.owner().name()),
                appointment.place(),
                appointment.day(),
                appointment.begins().map(hour -> appointment.day().atTime(hour)),
                appointment.ends(),
                line.withdrawn() || line.state() == ConversationState.NOT_HELD,
                reminds(line));
    }

    /** What begins at no known hour would ring at half past eleven the night before. */
    private static Optional<Duration> reminds(ConversationLine line) {
        return line.appointment()
                .begins()
                .filter(hour -> line.state() == ConversationState.PLANNED)
                .map(hour -> MEETING_REMINDS);
    }

    /** A due day; when the action is done or dropped, it is cancelled: programs that keep what they once read take it out. */
    private static Event event(DueDay due, Map<MunicipalityCode, String> names, Texts texts) {
        AgreedAction action = due.action();
        MunicipalityCode code = action.agreed().municipality();
        return new Event(
                "kurogo-action-" + action.id() + "-" + code.digits(),
                action.version() - 1,
                due.changedAt(),
                texts.get(
                        "followup.feed.due",
                        names.getOrDefault(code, code.digits()),
                        action.agreed().what()),
                texts.get("followup.feed.due.of", doer(action.agreed(), names, texts), due.conversation()),
                "",
                action.agreed().dueOn(),
                Optional.empty(),
                Optional.empty(),
                due.isSettled(),
                Optional.empty());
    }

    private static String doer(NewAction agreed, Map<MunicipalityCode, String> names, Texts texts) {
        MunicipalityCode code = agreed.municipality();
        String side = agreed.side() == Side.US ? texts.get("followup.us") : names.getOrDefault(code, code.digits());
        return agreed.person().isBlank() ? side : texts.get("followup.doer", side, agreed.person());
    }
}
