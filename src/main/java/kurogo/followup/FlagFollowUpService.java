package kurogo.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follow-up knows of flags: what was said about them, and which have had done what was agreed. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagFollowUpService {

    private final FlagFollowUpRepository repository;
    private final FlagService flags;
    private final Readers readers;

    FlagFollowUpService(FlagFollowUpRepository repository, FlagService flags, Readers readers) {
        this.repository = repository;
        this.flags = flags;
        this.readers = readers;
    }

    /** The conversations held about some flags, in the order of time, so far as the reader may read them. */
    public List<FlagTalk> heldAbout(Collection<Long> flagIds) {
        return repository.heldAbout(flagIds, readers.current());
    }

    /** Open flags for which all that was agreed is done, the newest first. */
    public Asking askingToBeResolved(Scope scope, Optional<MunicipalityCode> municipality) {
        List<Long> ids = repository.settled(scope, municipality, readers.current(), Asking.MOST_COUNTED);
        return new Asking(flags.named(ids.subList(0, Math.min(Asking.MOST_NAMED, ids.size()))), ids.size());
    }

    /** Whether all that was agreed for a flag is done while the flag is open. */
    public boolean asksToBeResolved(TrackedFlag flag) {
        return repository.isSettled(flag.id());
    }
}
