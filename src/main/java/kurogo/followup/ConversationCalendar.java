package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Conversations in the calendar. */
@Component
class ConversationCalendar implements CalendarSource {

    private final ConversationListService conversations;
    private final AreaService area;

    ConversationCalendar(ConversationListService conversations, AreaService area) {
        this.conversations = conversations;
        this.area = area;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope) {
        Map<MunicipalityCode, String> names =
                area.municipalities().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        return conversations.between(first, last, scope).stream()
                .map(line -> entry(line, names))
                .toList();
    }

    private static CalendarEntry entry(ConversationLine line, Map<MunicipalityCode, String> names) {
        String where = line.municipalities().stream()
                .map(code -> names.getOrDefault(code, code.digits()))
                .collect(Collectors.joining("、"));
        return new CalendarEntry(
                CalendarEntry.Kind.valueOf(line.state().name()),
                line.id(),
                line.title(),
                line.appointment().day(),
                line.appointment().begins(),
                line.appointment().ends(),
                line.owner(),
                where,
                "followup/" + line.id());
    }
}
