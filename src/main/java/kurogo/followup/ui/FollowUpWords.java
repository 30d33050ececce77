package kurogo.followup.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.followup.Appointment;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.NewAction;
import kurogo.followup.Participant;
import kurogo.followup.Side;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;

/** How follow-up is put into words. */
final class FollowUpWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE_MONTH =
            DateTimeFormatter.ofPattern("Gy年M月", Locale.JAPANESE).withChronology(JapaneseChronology.INSTANCE);

    private final Texts texts;
    private final Map<MunicipalityCode, String> names;

    private FollowUpWords(Texts texts, Map<MunicipalityCode, String> names) {
        this.texts = texts;
        this.names = names;
    }

    static FollowUpWords in(Texts texts, AreaService area) {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        boolean english = texts.language().equals(Locale.ENGLISH);
        area.municipalities().forEach(one -> names.put(one.code(), english ? one.romanName() : one.name()));
        return new FollowUpWords(texts, names);
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... arguments) {
        return texts.get("followup." + key, arguments);
    }

    String of(Enum<?> constant) {
        return texts.of("followup", constant);
    }

    /** All municipalities by code. */
    List<MunicipalityCode> municipalities() {
        return List.copyOf(names.keySet());
    }

    String name(MunicipalityCode code) {
        return names.getOrDefault(code, code.digits());
    }

    String names(List<MunicipalityCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(get("between")));
    }

    String day(LocalDate day) {
        return PeriodNames.in(texts).of(day);
    }

    /** 令和8年6月, June 2026. */
    String month(LocalDate day) {
        return (texts.language().equals(Locale.ENGLISH) ? ENGLISH_MONTH : JAPANESE_MONTH).format(day);
    }

    /** 6月1日（月）. */
    String shortDay(LocalDate day) {
        return get("shortDay", day.getMonthValue(), day.getDayOfMonth(), weekday(day.getDayOfWeek()));
    }

    String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, texts.language());
    }

    String hour(LocalTime hour) {
        return HOUR.format(hour);
    }

    /** The day with its hours: 令和8年6月1日（月） 10:00～11:30. */
    String when(Appointment appointment) {
        String day = get(
                "dayWithWeekday",
                day(appointment.day()),
                weekday(appointment.day().getDayOfWeek()));
        return appointment
                .begins()
                .map(hour -> get("dayAndHours", day, hours(appointment, hour)))
                .orElse(day);
    }

    private String hours(Appointment appointment, LocalTime begins) {
        return appointment.minutes().isPresent()
                ? get(
                        "hours",
                        hour(begins),
                        hour(appointment.ends().orElseThrow().toLocalTime()))
                : get("hoursOpen", hour(begins));
    }

    String moment(Instant at) {
        LocalDateTime local = at.atZone(JapanTime.ZONE).toLocalDateTime();
        return get("dayAndHours", day(local.toLocalDate()), hour(local.toLocalTime()));
    }

    String flag(TrackedFlag flag) {
        String rule = texts.get("review.RuleCode." + flag.finding().rule().name());
        return flag.finding()
                .programme()
                .map(programme -> get("flagOfProgramme", rule, texts.get("report.Programme.short." + programme.name())))
                .orElse(rule);
    }

    String person(Participant participant) {
        return Stream.of(participant.section(), participant.post(), participant.name())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Who has to do something: us or them, and the person where one is named. */
    String doer(NewAction action) {
        String side = action.side() == Side.US ? get("us") : name(action.municipality());
        return action.person().isBlank() ? side : get("doer", side, action.person());
    }

    String refusal(FollowUpRefused refused) {
        return get("Refused." + refused.reason().name());
    }
}
