package kurogo.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;

/**
 * What is said of one day in one word, whoever it is about.
 *
 * @param what the word
 * @param remarks all that is said of the day in it
 */
public record DayRemark(String what, List<Remark> remarks) {

    public DayRemark {
        remarks = List.copyOf(remarks);
    }

    /** What is said of a day, a word each, in the order in which the words come up. */
    static List<DayRemark> on(LocalDate day, List<Remark> all) {
        Map<String, List<Remark>> byWord = all.stream()
                .filter(remark -> remark.holds(day))
                .collect(Collectors.groupingBy(Remark::what, LinkedHashMap::new, Collectors.toList()));
        return byWord.entrySet().stream()
                .map(entry -> new DayRemark(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether it holds for the whole prefecture. */
    public boolean isOfAll() {
        return remarks.stream().anyMatch(remark -> remark.whose().isEmpty());
    }

    /** The municipalities it is about, each once. */
    public List<MunicipalityCode> municipalities() {
        return remarks.stream()
                .map(Remark::whose)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
