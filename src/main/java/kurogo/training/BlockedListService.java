package kurogo.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForEnrolling;
import kurogo.area.AreaService;
import kurogo.training.BlockedListRow.Fault;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes blocked days by a list. Nothing is kept before a person has looked at it, and then all of it or nothing. A reporter's list is of their own municipality. */
@Service
@Transactional
@ForEnrolling
public class BlockedListService {

    private final BlockedPeriodRepository periods;
    private final BlockedPeriodService service;
    private final EnrolmentAccess access;
    private final AreaService area;

    BlockedListService(
            BlockedPeriodRepository periods, BlockedPeriodService service, EnrolmentAccess access, AreaService area) {
        this.periods = periods;
        this.service = service;
        this.access = access;
        this.area = area;
    }

    /**
     * What a list says, with what is wrong with each line at its cell; what is noted already is said too.
     *
     * @throws TrainingRefused when the file holds no list of days
     */
    @Transactional(readOnly = true)
    public List<BlockedListRow> preview(String fileName, byte[] bytes) {
        BlockedListReader reader =
                new BlockedListReader(area.directory(), access.isReporter() ? access.own() : Optional.empty());
        List<BlockedListRow> rows =
                reader.read(fileName, bytes).orElseThrow(() -> new TrainingRefused(Reason.NO_LIST_OF_DAYS));
        Set<BlockedPeriod> noted =
                noted(rows.stream().flatMap(row -> row.taken().stream()).toList());
        return rows.stream()
                .map(row -> row.taken()
                        .filter(one -> noted.contains(one.withoutNote()))
                        .map(one -> row.because(Fault.NOTED_ALREADY))
                        .orElse(row))
                .toList();
    }

    /** The periods that touch the days of some, without what tells one record from another. */
    private Set<BlockedPeriod> noted(List<BlockedPeriod> some) {
        return some.stream()
                .map(BlockedPeriod::first)
                .min(Comparator.naturalOrder())
                .flatMap(first -> some.stream()
                        .map(BlockedPeriod::last)
                        .max(Comparator.naturalOrder())
                        .map(last -> periods.between(first, last)))
                .orElse(List.of())
                .stream()
                .map(BlockedPeriod::withoutNote)
                .collect(Collectors.toSet());
    }

    /**
     * Notes all of some periods.
     *
     * @throws TrainingRefused when one ends before it begins or was noted meanwhile
     */
    public void keep(List<BlockedPeriod> all) {
        periods.holdLists();
        Set<BlockedPeriod> noted = noted(all);
        TrainingRefused.when(
                all.stream().map(BlockedPeriod::withoutNote).anyMatch(noted::contains), Reason.NOTED_MEANWHILE);
        all.forEach(service::add);
    }
}
