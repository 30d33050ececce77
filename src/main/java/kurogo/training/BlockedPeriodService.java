package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.ForPrefecture;
import kurogo.access.ForTrainers;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which municipalities have no time: sessions of their assemblies and the like. */
@Service
@Transactional
public class BlockedPeriodService {

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private final BlockedPeriodRepository periods;
    private final AuditTrail auditTrail;

    BlockedPeriodService(BlockedPeriodRepository periods, AuditTrail auditTrail) {
        this.periods = periods;
        this.auditTrail = auditTrail;
    }

    /** Periods that touch the days between two, the first first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<BlockedPeriod> between(LocalDate first, LocalDate last) {
        return periods.between(first, last);
    }

    /**
     * Notes a period.
     *
     * @throws TrainingRefused when it ends before it begins
     */
    @ForTrainers
    public void add(BlockedPeriod period) {
        TrainingRefused.when(period.last().isBefore(period.first()), Reason.PERIOD);
        long id = periods.insert(period);
        auditTrail.record("training.dayBlocked", "blocked/" + id, "", period);
    }

    /**
     * Takes a period away.
     *
     * @throws StaleVersionException when somebody else did before
     */
    @ForTrainers
    public void remove(BlockedPeriod seen) {
        if (!periods.delete(seen)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("training.dayUnblocked", "blocked/" + seen.id(), seen, "");
    }
}
