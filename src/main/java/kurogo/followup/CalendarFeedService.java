package kurogo.followup;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForBearers;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.OnBehalf;
import kurogo.calendar.JapanTime;
import kurogo.checksum.Sha256;
import kurogo.followup.ical.CalendarText;
import kurogo.followup.ical.Event;
import kurogo.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars for other programs: one event as a file, and all that concerns a person at an address only they know. Of the
 * address only a checksum is kept; whoever has it reads what its owner may read, until the owner revokes it.
 */
@Service
@Transactional
public class CalendarFeedService {

    private static final Period LOOKING_BACK = Period.ofMonths(6);
    private static final Period LOOKING_AHEAD = Period.ofYears(2);
    private static final int TOKEN_BYTES = 32;

    private final CalendarTokenRepository tokens;
    private final CalendarEvents events;
    private final ObjectProvider<FeedSource> sources;
    private final CalendarMemory memory;
    private final OnBehalf onBehalf;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final SecureRandom random;
    private final Clock clock;

    CalendarFeedService(
            CalendarTokenRepository tokens,
            CalendarEvents events,
            ObjectProvider<FeedSource> sources,
            CalendarMemory memory,
            OnBehalf onBehalf,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            SecureRandom random,
            Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.sources = sources;
        this.memory = memory;
        this.onBehalf = onBehalf;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.random = random;
        this.clock = clock;
    }

    /** Since when the signed-in person has a private address. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Instant> issuedAt() {
        return tokens.issuedAt(currentUser.get().id());
    }

    /** Makes a private address; one made before is revoked. Returns its secret part, which is shown once and never again. */
    @ForEveryone
    public String issue() {
        revoke();
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long userId = currentUser.get().id();
        tokens.insert(userId, Sha256.of(token), clock.instant());
        auditTrail.record("calendar.addressIssued", "user/" + userId, "", "");
        return token;
    }

    /** Lets the private address lead nowhere any more. */
    @ForEveryone
    public void revoke() {
        long userId = currentUser.get().id();
        if (tokens.delete(userId) > 0) {
            auditTrail.record("calendar.addressRevoked", "user/" + userId, "", "");
        }
    }

    /**
     * The calendar at a private address; nothing when the address leads nowhere, or its owner is no longer let in. What is told is
     * remembered, so that it can be taken back.
     *
     * @param language the language of its words
     */
    @ForBearers
    public Optional<String> feed(String token, Locale language) {
        Optional<Long> owner = tokens.ownerAlone(Sha256.of(token));
        try {
            return owner.map(userId -> onBehalf.of(userId, "", () -> mine(Texts.in(language))));
        } catch (AccessDeniedException lockedOut) {
            return Optional.empty();
        }
    }

    private String mine(Texts texts) {
        LocalDate today = JapanTime.today(clock);
        LocalDate first = today.minus(LOOKING_BACK);
        LocalDate last = today.plus(LOOKING_AHEAD);
        List<Event> current = sources.stream()
                .flatMap(source -> source.concerning(first, last, texts).stream())
                .toList();
        return CalendarText.of(
                texts.get("followup.feed.name"),
                memory.tell(currentUser.get().id(), current, first, texts.get("followup.feed.left")));
    }

    /** One conversation as a file for a calendar. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public String file(Conversation conversation, Locale language) {
        return events.of(conversation, Texts.in(language));
    }
}
