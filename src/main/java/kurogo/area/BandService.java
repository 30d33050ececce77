package kurogo.area;

import java.time.Clock;
import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForAdministrators;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the population bands by which peers are drawn. Whatever is judged or filtered from then on goes by them; an evaluation or a saved
 * figure of before keeps the bands it was made with.
 */
@Service
@Transactional
@ForAdministrators
public class BandService {

    /** More bands than these compare nobody with anybody. */
    public static final int MOST_BANDS = 20;

    private final BandRepository repository;
    private final AreaService area;
    private final AuditTrail auditTrail;
    private final CurrentUser user;
    private final Clock clock;

    BandService(BandRepository repository, AreaService area, AuditTrail auditTrail, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.area = area;
        this.auditTrail = auditTrail;
        this.user = user;
        this.clock = clock;
    }

    /** Every setting, the newest first; none as long as the bands are the program's own. */
    @Transactional(readOnly = true)
    public List<BandSetting> history() {
        return repository.all();
    }

    /** What other bands would do to the municipalities of today, by the residents of the fiscal year that runs. */
    @Transactional(readOnly = true)
    public BandChange preview(PopulationBands proposed) {
        return BandChange.between(
                area.bands(), proposed, area.municipalities(), area.residents(FiscalYear.of(JapanTime.today(clock))));
    }

    /**
     * Sets the bands.
     *
     * @param seen number of the setting the person saw, 0 when there was none
     * @return false when another was made meanwhile; nothing is changed then
     */
    public boolean set(int seen, PopulationBands bands) {
        if (bands.bands().size() > MOST_BANDS) {
            throw new IllegalArgumentException(
                    "Too many bands: " + bands.bands().size());
        }
        PopulationBands before = area.bands();
        boolean kept = repository.insert(
                new BandSetting(seen + 1, bands, clock.instant(), user.get().displayName()));
        if (kept) {
            auditTrail.record("area.bandsSet", "bands", before, bands);
        }
        return kept;
    }
}
