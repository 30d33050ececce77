package kurogo.intake;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.term.Mapping;
import kurogo.report.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps mappings in versions. Whoever changes one must have seen it as it stands. */
@Component
class MappingKeeping {

    private final MappingRepository mappings;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    MappingKeeping(MappingRepository mappings, CurrentUser user, AuditTrail auditTrail, Clock clock) {
        this.mappings = mappings;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Keeps what was said for a sender and layout, as a further version where something was said before.
     *
     * @param seen whether the person saw a mapping as it still is
     */
    KeptMapping keep(Optional<MunicipalityCode> sender, Mapping said, Predicate<KeptMapping> seen) {
        Optional<KeptMapping> before = mappings.find(sender, said.layout());
        before.filter(existing -> !existing.withdrawn() && !seen.test(existing)).ifPresent(existing -> {
            throw new StaleVersionException(existing);
        });
        return before.map(existing -> change(existing, said)).orElseGet(() -> begin(sender, said));
    }

    /** Says something else; a withdrawn mapping is in use again. */
    KeptMapping change(KeptMapping seen, Mapping said) {
        if (!said.layout().equals(seen.layout())) {
            throw new IllegalArgumentException("Another layout is another mapping");
        }
        if (find(seen.id()).equals(seen)
                && !seen.withdrawn()
                && seen.newest().content().equals(said)) {
            return seen;
        }
        KeptMapping before = requireAsSeen(seen, false);
        addVersion(seen.id(), before.newest().number() + 1, said);
        return recorded("intake.mappingChanged", Optional.of(before), seen.id());
    }

    /** Uses a mapping no longer; files read with it are still read so. */
    KeptMapping withdraw(KeptMapping seen) {
        KeptMapping before = requireAsSeen(seen, true);
        return recorded("intake.mappingWithdrawn", Optional.of(before), seen.id());
    }

    /** Uses a withdrawn mapping again. */
    KeptMapping restore(KeptMapping seen) {
        KeptMapping before = requireAsSeen(seen, false);
        return recorded("intake.mappingRestored", Optional.of(before), seen.id());
    }

    private KeptMapping begin(Optional<MunicipalityCode> sender, Mapping said) {
        long id = inserted(sender, said);
        addVersion(id, 1, said);
        return recorded("intake.mappingSaved", Optional.empty(), id);
    }

    private long inserted(Optional<MunicipalityCode> sender, Mapping said) {
        try {
            return mappings.insert(sender, said.layout());
        } catch (DuplicateKeyException taken) {
            throw new StaleVersionException(said);
        }
    }

    private void addVersion(long id, int number, Mapping said) {
        mappings.addVersion(id, number, said, clock.instant(), user.get().displayName());
    }

    private KeptMapping requireAsSeen(KeptMapping seen, boolean withdrawn) {
        KeptMapping before = find(seen.id());
        if (!mappings.change(seen, withdrawn)) {
            throw new StaleVersionException(seen);
        }
        return before;
    }

    private KeptMapping recorded(String action, Optional<KeptMapping> before, long id) {
        KeptMapping after = find(id);
        auditTrail.record(
                action, "mapping/" + id, before.<Object>map(kept -> kept).orElse(""), after);
        return after;
    }

    private KeptMapping find(long id) {
        return mappings.find(id).orElseThrow(() -> new NoSuchElementException("No mapping " + id));
    }
}
