package kurogo.followup.ical;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar as RFC 5545 asks: lines end in CR LF and are folded at 75 octets, text is escaped, times stand in
 * Asia/Tokyo with its definition beside them, whole days as days.
 */
public final class CalendarText {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final int OCTETS_A_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /**
     * A calendar.
     *
     * @param name its name for people
     * @param events all its events
     */
    public static String of(String name, List<Event> events) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Kurogo//Follow-up//JA");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("X-WR-TIMEZONE:Asia/Tokyo");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.zone();
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    /** Japan has kept one offset since 1951. */
    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Asia/Tokyo");
        line("BEGIN:STANDARD");
        line("DTSTART:19510909T000000");
        line("TZOFFSETFROM:+0900");
        line("TZOFFSETTO:+0900");
        line("TZNAME:JST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + UTC.format(event.changedAt()));
        line("LAST-MODIFIED:" + UTC.format(event.changedAt()));
        line("SEQUENCE:" + event.sequence());
        time(event);
        line("SUMMARY:" + escaped(event.summary()));
        optional("DESCRIPTION:", event.description());
        optional("LOCATION:", event.location());
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        event.alarmBefore().filter(before -> !event.cancelled()).ifPresent(before -> alarm(event, before));
        line("END:VEVENT");
    }

    private void time(Event event) {
        if (event.begins().isPresent()) {
            line("DTSTART;TZID=Asia/Tokyo:" + LOCAL.format(event.begins().get()));
            line("DTEND;TZID=Asia/Tokyo:" + LOCAL.format(event.ends().orElseThrow()));
        } else {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        }
    }

    private void alarm(Event event, Duration before) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-" + before);
        line("DESCRIPTION:" + escaped(event.summary()));
        line("END:VALARM");
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            line(name + escaped(value));
        }
    }

    /** RFC 5545, 3.3.11. Control characters other than tabs and line breaks have no place in a calendar. */
    private static String escaped(String value) {
        return value.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and no character is torn. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
    }
}
