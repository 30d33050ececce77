package kurogo.overview;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.access.OwnSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a person looked at the overview before. What is seen within half an hour is one visit. */
@Service
@Transactional
@ForPrefecture
public class VisitService {

    private static final String BEFORE = "overview.visitBefore";
    private static final String LATEST = "overview.visit";
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final OwnSettings settings;
    private final Clock clock;

    VisitService(OwnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes that the person looks now, and tells the visit before this one; nothing at the first. */
    public Optional<Instant> begin() {
        Instant now = clock.instant();
        Optional<Instant> latest = moment(LATEST);
        if (latest.isPresent() && Duration.between(latest.get(), now).compareTo(ONE_VISIT) > 0) {
            settings.keep(BEFORE, latest.get().toString());
        }
        settings.keep(LATEST, now.toString());
        return moment(BEFORE);
    }

    private Optional<Instant> moment(String name) {
        return settings.find(name).flatMap(VisitService::parsed);
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
