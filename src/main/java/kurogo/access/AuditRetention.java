package kurogo.access;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes entries of the audit trail that are older than they are to be kept; their links stay, and an entry tells of it. */
@Component
@Transactional
class AuditRetention {

    private final AuditLinkRepository links;
    private final AuditSealing sealing;
    private final AuditTrail trail;
    private final Clock clock;
    private final Period kept;

    AuditRetention(
            AuditLinkRepository links,
            AuditSealing sealing,
            AuditTrail trail,
            Clock clock,
            @Value("${kurogo.audit.years}") int years) {
        this.links = links;
        this.sealing = sealing;
        this.trail = trail;
        this.clock = clock;
        this.kept = Period.ofYears(years);
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT10M")
    public void removeOld() {
        sealing.sealAll();
        AuditRemoval before = links.newestRemoval();
        AuditRemoval after = links.removeBefore(
                clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant(), clock.instant(), before);
        if (after.inAll() > before.inAll()) {
            trail.record(AuditRemoval.ACTION, "audit", before, after);
            sealing.sealAll();
        }
    }
}
