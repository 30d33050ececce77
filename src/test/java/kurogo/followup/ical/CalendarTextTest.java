package kurogo.followup.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Event MEETING = new Event(
            "0b2f7c1e-5f0e-4c0a-9d3b-0f1d5b1c2a3d",
            3,
            Instant.parse("2026-06-01T01:02:03Z"),
            "汐見原市：実績0件（多機関協働）について",
            "訪問\n担当; 県花子, ほか\\",
            "市役所3階",
            LocalDate.of(2026, 6, 10),
            Optional.of(LocalDateTime.of(2026, 6, 10, 10, 0)),
            Optional.of(LocalDateTime.of(2026, 6, 10, 11, 30)),
            false,
            Optional.of(Duration.ofMinutes(30)));

    private static Event wholeDay(String summary) {
        return new Event(
                "a",
                0,
                Instant.EPOCH,
                summary,
                "",
                "",
                LocalDate.of(2026, 12, 31),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    @Test
    void aCalendarIsValidByRfc5545() {
        ReadEvent event = ReadEvent.of(CalendarText.of("フォローアップ", List.of(MEETING, wholeDay("期限"))))
                .getFirst();

        assertThat(event.value("SUMMARY")).isEqualTo("汐見原市：実績0件（多機関協働）について");
        assertThat(event.value("DESCRIPTION")).isEqualTo("訪問\n担当; 県花子, ほか\\");
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.value("DTSTART")).isEqualTo("20260610T100000");
        assertThat(event.alarms()).isEqualTo(1);
        assertThat(CalendarText.of("名", List.of(MEETING))).contains("TZID=Asia/Tokyo:", "TRIGGER:-PT30M\r\n");
    }

    @Test
    void aWholeDayIsADayAndACancelledEventSaysSo() {
        ReadEvent event =
                ReadEvent.of(CalendarText.of("名", List.of(wholeDay("期限")))).getFirst();
        assertThat(event.value("DTSTART")).isEqualTo("20261231");
        assertThat(event.value("DTEND")).isEqualTo("20270101");
        assertThat(event.value("STATUS")).isEqualTo("CANCELLED");
    }

    @Property(tries = 200)
    void anyTextComesBackAsItWasAndNoLineIsTooLong(@ForAll @StringLength(max = 300) String words) {
        String printable =
                words.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
        String text = CalendarText.of("名", List.of(wholeDay("題" + printable)));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(ReadEvent.of(text).getFirst().value("SUMMARY")).isEqualTo("題" + printable);
    }

    @Test
    void nothingInATextCanBeginALineOfItsOwn() {
        String text = CalendarText.of("名", List.of(wholeDay("題\r\nATTENDEE:mailto:x@example.jp")));
        assertThat(text.split("\r\n")).noneMatch(line -> line.startsWith("ATTENDEE"));
    }
}
