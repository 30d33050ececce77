package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.DayNames;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** What stands in minutes, in words, whatever they are written on. */
final class MinutesWords {

    private final Minutes minutes;
    private final Map<MunicipalityCode, String> names;
    private final LocalDate today;
    private final Texts texts;

    MinutesWords(Minutes minutes, Map<MunicipalityCode, String> names, LocalDate today, Texts texts) {
        this.minutes = minutes;
        this.names = names;
        this.today = today;
        this.texts = texts;
    }

    /**
     * A stretch of notes.
     *
     * @param heading what it is
     * @param lines what was noted
     */
    record Section(String heading, List<SimpleText.Line> lines) {}

    Texts texts() {
        return texts;
    }

    String title() {
        return minutes.title();
    }

    /** When, how, where and who, each with what it is. */
    List<List<String>> facts() {
        Appointment appointment = minutes.appointment();
        return List.of(
                List.of(texts.get("followup.when"), when(appointment)),
                List.of(texts.get("followup.way"), texts.of("followup", appointment.way())),
                List.of(texts.get("followup.place"), appointment.place()),
                List.of(texts.get("followup.participants.us"), participants(Side.US)),
                List.of(minutes.municipalities().stream().map(this::name).collect(joined()), participants(Side.THEM)));
    }

    List<Section> sections() {
        return List.of(
                new Section(texts.get("followup.asked"), SimpleText.lines(minutes.asked())),
                new Section(texts.get("followup.said"), SimpleText.lines(minutes.said())));
    }

    /** What was agreed, with its heads first; nothing where nothing was. */
    List<List<String>> agreed() {
        if (minutes.agreed().isEmpty()) {
            return List.of();
        }
        List<String> heads = List.of(
                texts.get("followup.action.what"),
                texts.get("followup.action.side"),
                texts.get("followup.action.due"),
                texts.get("followup.state"));
        return Stream.concat(Stream.of(heads), minutes.agreed().stream().map(this::agreed))
                .toList();
    }

    private List<String> agreed(AgreedAction action) {
        NewAction agreed = action.agreed();
        String side = agreed.side() == Side.US ? texts.get("followup.us") : name(agreed.municipality());
        return List.of(
                agreed.what(),
                texts.get("followup.doer", side, agreed.person()).strip(),
                PeriodNames.in(texts).of(agreed.dueOn()),
                state(action));
    }

    private String state(AgreedAction action) {
        String state = texts.of("followup", action.state());
        return action.isOverdue(today)
                ? texts.get("followupminutes.late", state, texts.get("followup.overdue"))
                : state;
    }

    private String when(Appointment appointment) {
        DayNames days = DayNames.in(texts);
        String day = days.of(appointment.day());
        return appointment
                .begins()
                .map(hour -> days.dayAndHours(
                        day,
                        appointment
                                .ends()
                                .filter(end -> appointment.minutes().isPresent())
                                .map(end -> days.hours(hour, end.toLocalTime()))
                                .orElseGet(() -> days.hoursFrom(hour))))
                .orElse(day);
    }

    private String participants(Side side) {
        return minutes.participants().stream()
                .filter(participant -> participant.side() == side)
                .map(participant -> Stream.of(participant.section(), participant.post(), participant.name())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")))
                .collect(joined());
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(texts.get("followup.between"));
    }

    private String name(MunicipalityCode code) {
        return names.getOrDefault(code, code.digits());
    }
}
