package kurogo.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.ical.CalendarText;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out calendars at their private addresses. An address that leads nowhere looks like any that never did. */
@RestController
class CalendarFeed {

    private static final Duration KEPT_BY_READERS = Duration.ofMinutes(5);

    private final CalendarFeedService calendars;

    CalendarFeed(CalendarFeedService calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable("token") String token, Locale language) {
        return calendars
                .feed(token, language)
                .map(text -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(CalendarText.MEDIA_TYPE))
                        .cacheControl(CacheControl.maxAge(KEPT_BY_READERS).cachePrivate())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
