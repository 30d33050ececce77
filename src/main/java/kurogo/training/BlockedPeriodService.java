package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForEnrolling;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which municipalities have no time: sessions of their assemblies and the like. A reporter notes those of their own municipality. */
@Service
@Transactional
public class BlockedPeriodService {

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private final BlockedPeriodRepository periods;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;

    BlockedPeriodService(BlockedPeriodRepository periods, EnrolmentAccess access, AuditTrail auditTrail) {
        this.periods = periods;
        this.access = access;
        this.auditTrail = auditTrail;
    }

    /** Periods that touch the days between two, the first first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<BlockedPeriod> between(LocalDate first, LocalDate last) {
        return periods.between(first, last);
    }

    /** Periods of one municipality that touch the days between two, the first first. */
    @ForEnrolling
    @Transactional(readOnly = true)
    public List<BlockedPeriod> of(MunicipalityCode municipality, LocalDate first, LocalDate last) {
        access.require(Optional.of(municipality));
        return periods.between(first, last).stream()
                .filter(period -> period.municipality().equals(Optional.of(municipality)))
                .toList();
    }

    /**
     * Notes a period.
     *
     * @throws TrainingRefused when it ends before it begins
     */
    @ForEnrolling
    public void add(BlockedPeriod period) {
        access.require(period.municipality());
        TrainingRefused.when(period.last().isBefore(period.first()), Reason.PERIOD);
        long id = periods.insert(period);
        auditTrail.record("training.dayBlocked", "blocked/" + id, "", period);
    }

    /**
     * Takes a period away.
     *
     * @throws StaleVersionException when somebody else did before
     */
    @ForEnrolling
    public void remove(BlockedPeriod seen) {
        access.require(seen.municipality());
        if (!periods.delete(seen)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("training.dayUnblocked", "blocked/" + seen.id(), seen, "");
    }
}
