package kurogo.analysis;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForAnalysts;
import kurogo.access.ForPrefecture;
import kurogo.analysis.FigureNotSaved.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures people keep under a title. Each version keeps the facts it was drawn from. */
@Service
@Transactional
@ForPrefecture
public class SavedFigureService {

    private final SavedFigureRepository repository;
    private final AnalysisService analyses;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    SavedFigureService(
            SavedFigureRepository repository,
            AnalysisService analyses,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.repository = repository;
        this.analyses = analyses;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The figures one may see: one's own, and those colleagues share. */
    @Transactional(readOnly = true)
    public List<SavedFigure> all() {
        return repository.seenBy(userId());
    }

    /** A figure one may see; nothing where there is none, or it is not shared. */
    @Transactional(readOnly = true)
    public Optional<SavedFigure> find(long id) {
        return repository.find(userId(), id);
    }

    /** Those of some figures one may see, by title. */
    @Transactional(readOnly = true)
    public List<SavedFigure> find(Collection<Long> ids) {
        return repository.find(userId(), ids);
    }

    /** Its versions, the newest first. */
    @Transactional(readOnly = true)
    public List<FigureVersion> versions(SavedFigure figure) {
        return find(figure.id()).map(seen -> repository.versions(seen.id())).orElse(List.of());
    }

    /**
     * What a version showed when it was kept.
     *
     * @throws NoSuchElementException when one may not see the figure, or it has no such version
     */
    @Transactional(readOnly = true)
    public Analysis kept(SavedFigure figure, int version) {
        return find(figure.id())
                .flatMap(seen -> repository.kept(seen.id(), version))
                .orElseThrow(() -> new NoSuchElementException("No version " + version));
    }

    /** What a figure shows: what was kept where it is pinned, else the figures that count now. */
    @Transactional(readOnly = true)
    public Analysis shown(SavedFigure figure) {
        return Optional.of(figure)
                .filter(asked -> !asked.pinned())
                .flatMap(live -> analyses.of(live.settings()))
                .orElseGet(() -> kept(figure, figure.latest()));
    }

    /**
     * Keeps a figure; its number in the database.
     *
     * @throws FigureNotSaved when it has no usable title, or the person has one of that title
     */
    @ForAnalysts
    public long save(FigureTitle title, Analysis analysis) {
        check(title, 0);
        long id = repository.insert(userId(), title);
        keep(id, 1, analysis);
        auditTrail.record("figure.saved", "figure/" + id, "", title);
        return id;
    }

    /**
     * Keeps a new version of one's own figure.
     *
     * @throws FigureNotSaved when it is not as it was read
     */
    @ForAnalysts
    public void renew(SavedFigure read, Analysis analysis) {
        FigureTitle title = new FigureTitle(read.title(), read.shared(), read.pinned());
        change(read, title);
        keep(read.id(), read.latest() + 1, analysis);
    }

    /**
     * Gives one's own figure another title, shares it, pins it or lets it live.
     *
     * @throws FigureNotSaved when the title is not usable, or the figure is not as it was read
     */
    @ForAnalysts
    public void change(SavedFigure read, FigureTitle title) {
        check(title, read.id());
        if (!repository.update(userId(), read, title)) {
            throw new FigureNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("figure.changed", "figure/" + read.id(), read, title);
    }

    /**
     * Drops one's own figure with all its versions.
     *
     * @throws FigureNotSaved when it is not as it was read
     */
    @ForAnalysts
    public void delete(SavedFigure read) {
        if (!repository.delete(userId(), read)) {
            throw new FigureNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("figure.deleted", "figure/" + read.id(), read, "");
    }

    private void keep(long id, int number, Analysis analysis) {
        repository.insertVersion(
                id, number, analysis, clock.instant(), currentUser.get().displayName());
    }

    private void check(FigureTitle title, long butFor) {
        if (!title.isUsable()) {
            throw new FigureNotSaved(Reason.TITLE);
        }
        if (repository.isTaken(userId(), title.title(), butFor)) {
            throw new FigureNotSaved(Reason.TITLE_TAKEN);
        }
    }

    private long userId() {
        return currentUser.get().id();
    }
}
