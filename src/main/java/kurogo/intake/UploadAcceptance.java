package kurogo.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.StandingChangedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Goes through uploads one by one, each in its own transaction, and says what became of each. */
@Component
class UploadAcceptance {

    private final UploadKeeping keeping;
    private final ApplicationEventPublisher events;

    UploadAcceptance(UploadKeeping keeping, ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.events = events;
    }

    /** Files of one round one by one, files of every round each as a whole; none that stands against another of them. */
    List<Acceptance> accept(List<Upload> all, AcceptanceProgress progress) {
        Rivals rivals = Rivals.among(all);
        List<Upload> seen = rivals.without(all);
        List<Acceptance> acceptances = new ArrayList<>(refused(rivals, all));
        for (Upload upload : seen) {
            if (!upload.everyRound()) {
                acceptances.add(kept(upload, keeping::accept));
                progress.kept(upload, upload.reports().size());
            }
        }
        seen.stream()
                .filter(Upload::everyRound)
                .collect(Collectors.groupingBy(upload -> upload.file().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofFile ->
                        acceptances.addAll(attempt(ofFile, () -> keeping.acceptEveryRound(ofFile, progress))));
        return acceptances;
    }

    List<Acceptance> handIn(List<Upload> all) {
        Rivals rivals = Rivals.among(all);
        return Stream.concat(
                        refused(rivals, all).stream(),
                        rivals.without(all).stream().map(upload -> kept(upload, keeping::handIn)))
                .toList();
    }

    private List<Acceptance> refused(Rivals rivals, List<Upload> all) {
        List<Acceptance> refused = rivals.concerned(all).entrySet().stream()
                .<Acceptance>map(file -> new NotKept(file.getKey(), Reason.SEVERAL_OF_ONE, file.getValue()))
                .toList();
        refused.forEach(each -> events.publishEvent(new FileDecided(false)));
        return refused;
    }

    private Acceptance kept(Upload seen, Function<Upload, Acceptance> keep) {
        return attempt(List.of(seen), () -> List.of(keep.apply(seen))).getFirst();
    }

    private List<Acceptance> attempt(List<Upload> seen, Supplier<List<Acceptance>> keep) {
        List<Acceptance> became = outcome(seen, keep);
        became.forEach(each -> events.publishEvent(new FileDecided(each instanceof Acceptance.Kept)));
        return became;
    }

    private static List<Acceptance> outcome(List<Upload> seen, Supplier<List<Acceptance>> keep) {
        try {
            return keep.get();
        } catch (UploadNotKeptException refused) {
            return notKept(seen, refused.reason(), Set.of());
        } catch (StandingChangedException changed) {
            return notKept(seen, Reason.STANDING_CHANGED, changed.municipalities());
        } catch (RoundClosedException closed) {
            return notKept(seen, Reason.ROUND_CLOSED, Set.of());
        } catch (StaleVersionException stale) {
            return notKept(seen, Reason.CHANGED_MEANWHILE, Set.of());
        }
    }

    private static List<Acceptance> notKept(List<Upload> seen, Reason reason, Set<MunicipalityCode> municipalities) {
        return seen.stream()
                .<Acceptance>map(upload -> new NotKept(upload, reason, municipalities))
                .toList();
    }
}
