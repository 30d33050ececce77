package kurogo.review;

import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.review.FilterNotSaved.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters of the inbox that people keep under a name. */
@Service
@Transactional
@ForPrefecture
public class SavedFilterService {

    /** Most characters a name has. */
    public static final int LONGEST_NAME = 80;

    private final SavedFilterRepository repository;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;

    SavedFilterService(SavedFilterRepository repository, CurrentUser currentUser, AuditTrail auditTrail) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
    }

    /** The filters the person may use: their own first, then what others share, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return repository.usableBy(userId());
    }

    /**
     * Keeps a filter.
     *
     * @throws FilterNotSaved when it has no name, or the person has one of that name
     */
    public void save(String name, String query, boolean shared) {
        String kept = name(name, 0);
        repository.insert(userId(), kept, query, shared);
        auditTrail.record("filter.saved", "filter/" + kept, "", query);
    }

    /**
     * Changes one of the person's own filters.
     *
     * @throws FilterNotSaved when it has no name, another has it, or the filter is not as it was read
     */
    public void change(SavedFilter read, String name, String query, boolean shared) {
        String kept = name(name, read.id());
        if (!repository.update(userId(), read, kept, query, shared)) {
            throw new FilterNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("filter.changed", "filter/" + kept, read.query(), query);
    }

    /**
     * Drops one of the person's own filters.
     *
     * @throws FilterNotSaved when it is not as it was read
     */
    public void delete(SavedFilter read) {
        if (!repository.delete(userId(), read)) {
            throw new FilterNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("filter.deleted", "filter/" + read.name(), read.query(), "");
    }

    private String name(String name, long butFor) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new FilterNotSaved(Reason.NAME);
        }
        if (repository.isTaken(userId(), stripped, butFor)) {
            throw new FilterNotSaved(Reason.NAME_TAKEN);
        }
        return stripped;
    }

    private long userId() {
        return currentUser.get().id();
    }
}
