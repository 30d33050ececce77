package kurogo.followup;

import java.util.List;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which flags have had done what was agreed, and so ask to be resolved. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagFollowUpService {

    private final FlagFollowUpRepository repository;
    private final FlagService flags;

    FlagFollowUpService(FlagFollowUpRepository repository, FlagService flags) {
        this.repository = repository;
        this.flags = flags;
    }

    /** Open flags for which all that was agreed is done. */
    public List<TrackedFlag> askingToBeResolved() {
        return open(repository.settled(Optional.empty()));
    }

    /** Whether all that was agreed for a flag is done while the flag is open. */
    public boolean asksToBeResolved(TrackedFlag flag) {
        return flag.state().isOpen()
                && repository
                        .settled(Optional.of(flag.finding().municipality()))
                        .contains(flag.id());
    }

    private List<TrackedFlag> open(List<Long> ids) {
        return flags.named(ids).stream().filter(flag -> flag.state().isOpen()).toList();
    }
}
