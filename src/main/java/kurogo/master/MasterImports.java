package kurogo.master;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import kurogo.access.CurrentUser;
import kurogo.access.ForAdministrators;
import kurogo.checksum.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that were taken in, one version after the other. */
@Service
@Transactional
@ForAdministrators
public class MasterImports {

    private final MasterImportRepository repository;
    private final CurrentUser user;
    private final Clock clock;

    MasterImports(MasterImportRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<MasterImport> all() {
        return repository.all();
    }

    /**
     * The bytes of one, as they came.
     *
     * @throws NoSuchElementException when there is none of that number
     */
    @Transactional(readOnly = true)
    public byte[] content(long id) {
        return repository.content(id).orElseThrow(() -> new NoSuchElementException("No import " + id));
    }

    void record(MasterImport.Kind kind, ListFile file, int added, int changed, int gone) {
        repository.insert(
                new MasterImport(
                        0,
                        kind,
                        file.name(),
                        Sha256.of(file.bytes()),
                        clock.instant(),
                        user.get().displayName(),
                        added,
                        changed,
                        gone),
                file.bytes());
    }
}
