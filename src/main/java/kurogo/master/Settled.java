package kurogo.master;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What a person answered about the changes of a list: from which day on each holds, and what became of those that are gone.
 *
 * @param since first day of a change by municipality
 * @param successors municipalities by those that are gone
 */
public record Settled(Map<MunicipalityCode, LocalDate> since, Map<MunicipalityCode, MunicipalityCode> successors) {

    /** No answer yet. */
    public static final Settled NOTHING = new Settled(Map.of(), Map.of());

    public Settled {
        since = Map.copyOf(since);
        successors = Map.copyOf(successors);
    }

    public Settled withDay(MunicipalityCode code, Optional<LocalDate> day) {
        return new Settled(with(since, code, day), successors);
    }

    public Settled withSuccessor(MunicipalityCode code, Optional<MunicipalityCode> successor) {
        return new Settled(since, with(successors, code, successor));
    }

    /** Whether all that is to be answered about a change was answered. */
    public boolean answers(ListChange change) {
        boolean dated = !change.isQuestion() || since.containsKey(change.code());
        return dated && (!(change instanceof ListChange.Gone) || successors.containsKey(change.code()));
    }

    private static <V> Map<MunicipalityCode, V> with(
            Map<MunicipalityCode, V> answers, MunicipalityCode code, Optional<V> answer) {
        Map<MunicipalityCode, V> changed = new HashMap<>(answers);
        answer.ifPresentOrElse(value -> changed.put(code, value), () -> changed.remove(code));
        return changed;
    }
}
