package kurogo.followup.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.DayNames;
import kurogo.calendar.PeriodNames;
import kurogo.followup.Appointment;
import kurogo.followup.Clash;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.NewAction;
import kurogo.followup.Participant;
import kurogo.followup.Side;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;

/** How follow-up is put into words. */
final class FollowUpWords {

    private final Texts texts;
    private final DayNames days;
    private final MunicipalityNames names;

    private FollowUpWords(Texts texts, MunicipalityNames names) {
        this.texts = texts;
        this.days = DayNames.in(texts);
        this.names = names;
    }

    static FollowUpWords in(Texts texts, AreaService area) {
        return new FollowUpWords(texts, MunicipalityNames.in(area, texts.language()));
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
        return names.today();
    }

    String name(MunicipalityCode code) {
        return names.of(code);
    }

    String names(List<MunicipalityCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(get("between")));
    }

    String day(LocalDate day) {
        return PeriodNames.in(texts).of(day);
    }

    /** 令和8年6月, June 2026. */
    String month(LocalDate day) {
        return days.month(day);
    }

    /** 6月1日（月）. */
    String shortDay(LocalDate day) {
        return days.withoutYear(day);
    }

    String weekday(DayOfWeek weekday) {
        return days.of(weekday);
    }

    String hour(LocalTime hour) {
        return days.of(hour);
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
                .map(hour -> days.dayAndHours(day, hour(hour)))
                .orElse(day);
    }

    /** What takes somebody up at the same time; of what another section keeps to itself the time alone. */
    String clash(Clash clash) {
        return get(
                "clash",
                clash.title().orElseGet(() -> get("clash.taken")),
                when(
                        clash.begins().toLocalDate(),
                        Optional.of(clash.begins().toLocalTime()),
                        Optional.of(clash.ends())));
    }

    private String when(LocalDate day, Optional<LocalTime> begins, Optional<LocalDateTime> ends) {
        String written = dayWithWeekday(day);
        return begins.map(hour -> days.dayAndHours(written, hours(hour, ends))).orElse(written);
    }

    /** 10:00～11:30; where nobody says how long, 10:00～. */
    String hours(LocalTime begins, Optional<LocalDateTime> ends) {
        return ends.map(end -> days.hours(begins, end.toLocalTime())).orElseGet(() -> days.hoursFrom(begins));
    }

    /** 令和8年6月1日（月）. */
    String dayWithWeekday(LocalDate day) {
        return days.of(day);
    }

    String moment(Instant at) {
        return days.of(at);
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
        return doer(action.municipality(), action.side(), action.person());
    }

    /** Who of a municipality, or of us, has to do something. */
    String doer(MunicipalityCode municipality, Side doing, String person) {
        String side = doing == Side.US ? get("us") : name(municipality);
        return person.isBlank() ? side : get("doer", side, person);
    }

    String refusal(FollowUpRefused refused) {
        return get("Refused." + refused.reason().name());
    }
}
