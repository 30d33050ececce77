package kurogo.training.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.DayNames;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;
import kurogo.training.AttendanceSheet;
import kurogo.training.BlockedPeriod;
import kurogo.training.Clash;
import kurogo.training.Course;
import kurogo.training.CourseReach;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.TapOutcome;
import kurogo.training.TrainingRefused;
import kurogo.training.rule.Hours;

/** How training is put into words. */
final class TrainingWords {

    private static final int NAMED_AT_MOST = 3;

    private final Texts texts;
    private final DayNames days;
    private final MunicipalityNames names;

    private TrainingWords(Texts texts, MunicipalityNames names) {
        this.texts = texts;
        this.days = DayNames.in(texts);
        this.names = names;
    }

    static TrainingWords in(Texts texts, AreaService area) {
        return new TrainingWords(texts, MunicipalityNames.in(area, texts.language()));
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... arguments) {
        return texts.get("training." + key, arguments);
    }

    String of(Enum<?> constant) {
        return texts.of("training", constant);
    }

    /** The municipalities of today by code. */
    List<MunicipalityCode> municipalities() {
        return names.today();
    }

    String name(MunicipalityCode code) {
        return names.of(code);
    }

    /** A municipality, or the prefecture where there is none. */
    String name(Optional<MunicipalityCode> code) {
        return code.map(this::name).orElseGet(() -> get("prefecture"));
    }

    /** 管理職研修 R7. */
    String of(CourseReach column, Map<Long, Course> courses) {
        String course = Optional.ofNullable(courses.get(column.courseId()))
                .map(Course::title)
                .orElse("");
        return get(
                "coverage.column", course, ReportingPeriod.annual(column.year()).code());
    }

    String year(FiscalYear year) {
        return PeriodNames.in(texts).of(year);
    }

    /** 令和8年6月1日（月）. */
    String day(LocalDate day) {
        return days.of(day);
    }

    /** 6月1日（月）. */
    String shortDay(LocalDate day) {
        return days.withoutYear(day);
    }

    /** 令和8年6月. */
    String month(LocalDate day) {
        return days.month(day);
    }

    String hour(LocalTime hour) {
        return days.of(hour);
    }

    String hours(SessionDay day) {
        return days.hours(day.begins(), day.ends());
    }

    String hours(Hours hours) {
        return days.hours(hours.from(), hours.to());
    }

    /** A day with its hours. */
    String when(SessionDay day) {
        return days.dayAndHours(day(day.day()), hours(day));
    }

    /** The first day, and how many more there are. */
    String when(SessionContent content) {
        String first = when(content.days().getFirst());
        int more = content.days().size() - 1;
        return more == 0 ? first : get("when.more", first, more);
    }

    /** All days with their hours, a line each. */
    String everyDay(SessionContent content) {
        return content.days().stream().map(this::when).collect(Collectors.joining("\n"));
    }

    String moment(Instant at) {
        return days.of(at);
    }

    String minutes(int minutes) {
        return get("minutes", minutes / 60, minutes % 60);
    }

    String seats(Seats seats) {
        return switch (seats.mode()) {
            case PLACE -> get("seats.place", seats.atPlace());
            case ONLINE -> get("seats.online", seats.online());
            case HYBRID -> get("seats.hybrid", seats.atPlace(), seats.online());
        };
    }

    String yen(long yen) {
        return get("yen", NumberFormat.getIntegerInstance(texts.language()).format(yen));
    }

    String refusal(TrainingRefused refused) {
        return get("Refused." + refused.reason().name(), list(refused.titles()));
    }

    /** A unit, with its day where the session has several, and with its hours where they are planned. */
    String unit(CourseUnit unit, AttendanceSheet sheet) {
        SessionContent content = sheet.session().content();
        Optional<String> day = content.dayOf(unit.id())
                .filter(one -> content.days().size() > 1)
                .map(this::shortDay);
        Optional<String> hours = sheet.hours(unit).map(this::hours);
        String when = day.map(
                        one -> hours.map(each -> days.dayAndHours(one, each)).orElse(one))
                .or(() -> hours)
                .orElse("");
        return when.isEmpty() ? unit.title() : get("attendance.unit.on", unit.title(), when);
    }

    /** What is taught on a day as it follows each other, with hours where they are planned: 10:00～11:00 理念. */
    List<String> taught(SessionDay day, List<CourseUnit> course) {
        return day.taught(course).stream()
                .map(one -> one.hours()
                        .map(hours ->
                                get("timeTable.line", hours(hours), one.unit().title()))
                        .orElse(one.unit().title()))
                .toList();
    }

    /** Why a tap is not kept. */
    String refused(TapOutcome outcome) {
        return outcome.stands()
                .map(mark -> get("attendance.newer", of(outcome.tap().presence()), mark.madeBy(), of(mark.presence())))
                .orElseGet(() -> get(
                        outcome.state() == TapOutcome.State.NEWER_STANDS
                                ? "attendance.takenBack"
                                : "attendance.notListed",
                        of(outcome.tap().presence())));
    }

    /** Section and post, as far as they are known. */
    String person(String section, String post) {
        return Stream.of(section, post).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** The name of somebody put down, or that it was erased. */
    String nameOf(Enrolment one) {
        return one.name().isEmpty() ? get("person.erased") : one.name();
    }

    /** What speaks against a day, in a sentence. */
    String clash(Clash clash) {
        String what = switch (clash) {
            case Clash.Closed closed -> get("clash.closed." + closed.why().name());
            case Clash.PublicHoliday off -> get("clash.holiday", texts.of("calendar", off.holiday()));
            case Clash.Room room -> get("clash.room", room.other().content().title());
            case Clash.Person person ->
                get("clash.person", person.name(), person.other().content().title());
            case Clash.Appointment elsewhere ->
                get(
                        "clash.appointment",
                        elsewhere.name(),
                        elsewhere.engagement().begins().toLocalTime().toString(),
                        elsewhere.engagement().ends().toLocalTime().toString());
            case Clash.Participants both ->
                get("clash.participants", both.number(), both.other().content().title());
            case Clash.Blocked blocked -> blocked(blocked.periods());
        };
        return get("clash", shortDay(clash.day()), what);
    }

    private String blocked(List<BlockedPeriod> periods) {
        List<MunicipalityCode> whose = periods.stream()
                .flatMap(period -> period.municipality().stream())
                .distinct()
                .toList();
        if (whose.size() <= 1) {
            return list(periods.stream().map(this::period).distinct().toList());
        }
        return get(
                "clash.periods",
                of(periods.getFirst().kind()),
                whose.size(),
                list(whose.stream()
                        .limit(NAMED_AT_MOST)
                        .map(code -> name(Optional.of(code)))
                        .toList()),
                Math.max(0, whose.size() - NAMED_AT_MOST));
    }

    private String period(BlockedPeriod one) {
        String kind = of(one.kind());
        String why = one.note().isBlank() ? kind : get("noted", kind, one.note());
        return get("clash.period", name(one.municipality()), why);
    }

    /** The days of a blocked period. */
    String days(BlockedPeriod period) {
        return period.first().equals(period.last())
                ? day(period.first())
                : get("fromTo", day(period.first()), day(period.last()));
    }

    /** The parts of a list as people type it. */
    List<String> split(String typed) {
        return Stream.of(typed.split("[、，,]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Everything joined as a list. */
    String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(get("between")));
    }
}
