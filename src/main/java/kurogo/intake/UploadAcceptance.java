package kurogo.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.StandingChangedException;
import org.springframework.stereotype.Component;

/** Goes through uploads one by one, each in its own transaction, and says what became of each. */
@Component
class UploadAcceptance {

    private final UploadKeeping keeping;

    UploadAcceptance(UploadKeeping keeping) {
        this.keeping = keeping;
    }

    List<Acceptance> accept(List<Upload> seen) {
        return each(seen, keeping::accept);
    }

    List<Acceptance> handIn(List<Upload> seen) {
        return each(seen, keeping::handIn);
    }

    private static List<Acceptance> each(List<Upload> seen, Function<Upload, Acceptance> keep) {
        return seen.stream().map(upload -> kept(upload, keep)).toList();
    }

    private static Acceptance kept(Upload seen, Function<Upload, Acceptance> keep) {
        try {
            return keep.apply(seen);
        } catch (UploadNotKeptException refused) {
            return new NotKept(seen, refused.reason(), Set.of());
        } catch (StandingChangedException changed) {
            return new NotKept(seen, Reason.STANDING_CHANGED, changed.municipalities());
        } catch (RoundClosedException closed) {
            return new NotKept(seen, Reason.ROUND_CLOSED, Set.of());
        } catch (StaleVersionException stale) {
            return new NotKept(seen, Reason.CHANGED_MEANWHILE, Set.of());
        }
    }
}
