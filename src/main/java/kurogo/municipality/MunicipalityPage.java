package kurogo.municipality;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.area.Population;
import kurogo.area.master.Municipality;
import kurogo.calendar.FiscalYear;
import kurogo.report.AnswerSource;
import kurogo.report.NameSource;
import kurogo.report.PeriodAnswers;
import kurogo.report.PeriodSubmission;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.review.TrackedFlag;

/**
 * All a municipality's page shows beside its time line.
 *
 * @param municipality which
 * @param populations residents over time, oldest first
 * @param statuses its status towards the programme by fiscal year, where known
 * @param contact whom to ask, as the newest report says; blank when none does
 * @param periods its reports that count, oldest first
 * @param predecessors municipalities that became part of it, with their reports that count
 * @param peers those it is shown beside; nothing where its residents are not known, or for its reporter
 * @param sources the cells the newest report was read from
 * @param names the cells that named it, a programme or a time in that report in other words than in full
 * @param flags flags on it, newest round first; none for those who may not see flags
 * @param versions every version of every report, the newest first
 */
public record MunicipalityPage(
        Municipality municipality,
        List<Population> populations,
        SortedMap<FiscalYear, ImplementationStatus> statuses,
        ContactAnswers contact,
        List<PeriodAnswers> periods,
        List<Predecessor> predecessors,
        Optional<Peers> peers,
        List<AnswerSource> sources,
        List<NameSource> names,
        List<TrackedFlag> flags,
        List<PeriodSubmission> versions) {

    public MunicipalityPage {
        populations = List.copyOf(populations);
        statuses = new TreeMap<>(statuses);
        periods = List.copyOf(periods);
        predecessors = List.copyOf(predecessors);
        sources = List.copyOf(sources);
        names = List.copyOf(names);
        flags = List.copyOf(flags);
        versions = List.copyOf(versions);
    }

    public Optional<PeriodAnswers> newest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }

    public Optional<Population> residents() {
        return populations.isEmpty() ? Optional.empty() : Optional.of(populations.getLast());
    }
}
