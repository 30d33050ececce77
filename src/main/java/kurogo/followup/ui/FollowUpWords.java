package kurogo.followup.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.followup.Appointment;
import kurogo.followup.CalendarEntry;
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
    private final List<MunicipalityCode> municipalities;
    private final Map<MunicipalityCode, String> names;

    private FollowUpWords(Texts texts, List<MunicipalityCode> municipalities, Map<MunicipalityCode, String> names) {
        this.texts = texts;
        this.municipalities = municipalities;
        this.names = names;
    }

    static FollowUpWords in(Texts texts, AreaService area) {
        List<MunicipalityCode> today =
                area.municipalities().stream().map(Municipality::code).toList();
        return new FollowUpWords(texts, today, area.names(texts.language()));
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

    /** The municipalities of today by code. */
    List<MunicipalityCode> municipalities() {
        return municipalities;
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
        return when(
                appointment.day(),
                appointment.begins(),
                appointment.ends().filter(end -> appointment.minutes().isPresent()));
    }

    /** The day with the hour at which it begins: 令和8年6月1日（月） 10:00. */
    String beginning(Appointment appointment) {
        String day = dayWithWeekday(appointment.day());
        return appointment
                .begins()
                .map(hour -> get("dayAndHours", day, hour(hour)))
                .orElse(day);
    }

    String when(CalendarEntry entry) {
        return when(entry.day(), entry.begins(), entry.ends());
    }

    private String when(LocalDate day, Optional<LocalTime> begins, Optional<LocalDateTime> ends) {
        String written = dayWithWeekday(day);
        return begins.map(hour -> get("dayAndHours", written, hours(hour, ends)))
                .orElse(written);
    }

    /** 10:00～11:30; where nobody says how long, 10:00～. */
    String hours(LocalTime begins, Optional<LocalDateTime> ends) {
        return ends.map(end -> get("hours", hour(begins), hour(end.toLocalTime())))
                .orElseGet(() -> get("hoursOpen", hour(begins)));
    }

    /** 令和8年6月1日（月）. */
    String dayWithWeekday(LocalDate day) {
        return get("dayWithWeekday", day(day), weekday(day.getDayOfWeek()));
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
