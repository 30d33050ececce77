package kurogo.followup.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private static Event event(LocalDate day, boolean cancelled) {
        return new Event(
                "a",
                4,
                NOW.minus(Duration.ofDays(30)),
                "打合せ",
                "",
                "",
                day,
                Optional.empty(),
                Optional.empty(),
                cancelled,
                Optional.empty());
    }

    private static Telling next(List<Told> before, Instant now, LocalDate first, Event... current) {
        return Telling.next(List.of(current), before, first, now, "予定から外れました");
    }

    private static Telling gone(Telling before) {
        return next(before.told(), NOW, FIRST);
    }

    @Test
    void whatStandsIsToldAsItIs() {
        Event event = event(DAY, false);
        Telling told = next(List.of(), NOW, FIRST, event);
        assertThat(told.events()).containsExactly(event);
        assertThat(next(told.told(), NOW, FIRST, event)).isEqualTo(told);
    }

    @Test
    void whatIsGoneIsToldAsCancelledOnTheDayItWasToldOn() {
        Telling told = gone(next(List.of(), NOW, FIRST, event(DAY, false)));
        assertThat(told.events()).singleElement().satisfies(event -> {
            assertThat(event.cancelled()).isTrue();
            assertThat(event.sequence()).isEqualTo(5);
            assertThat(event.changedAt()).isEqualTo(NOW);
            assertThat(event.day()).isEqualTo(DAY);
            assertThat(event.summary()).isEqualTo("予定から外れました");
        });
        assertThat(gone(told)).isEqualTo(told);
    }

    @Test
    void whatWasCancelledAnywayIsToldNoMoreWhenItIsGone() {
        assertThat(gone(next(List.of(), NOW, FIRST, event(DAY, true))).events()).isEmpty();
    }

    @Test
    void whatLiesTooFarBackIsForgottenNotCancelled() {
        Telling told = next(List.of(), NOW, FIRST, event(FIRST, false));
        Telling later = next(told.told(), NOW, FIRST.plusDays(1));
        assertThat(later.events()).isEmpty();
        assertThat(later.told()).isEmpty();
    }

    @Test
    void whatComesBackLongAfterIsAboveTheLastThatWasTold() {
        Telling left = gone(next(List.of(), NOW, FIRST, event(DAY, false)));
        Instant later = NOW.plus(Duration.ofDays(400));
        LocalDate laterFirst = FIRST.plusDays(400);
        Telling silent = next(left.told(), later, laterFirst);
        assertThat(silent.events()).isEmpty();
        assertThat(next(silent.told(), later, laterFirst, event(DAY.plusYears(1), false))
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.cancelled()).isFalse();
                    assertThat(event.sequence()).isEqualTo(6);
                    assertThat(event.changedAt()).isEqualTo(later);
                });
    }
}
