package kurogo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;

/**
 * Files that hold reports of the same municipality for the same round. Which of them is right only a person knows: the order in
 * which they came does not tell.
 *
 * @param byMunicipality by municipality, the files that hold a report of it where there are several
 */
public record Rivals(Map<MunicipalityCode, List<Upload>> byMunicipality) {

    private record Report(long roundId, MunicipalityCode municipality) {}

    public Rivals {
        byMunicipality = new TreeMap<>(byMunicipality);
    }

    /** Those among some files. */
    public static Rivals among(List<Upload> uploads) {
        Map<Report, List<Upload>> holders = new HashMap<>();
        uploads.forEach(upload -> upload.reports()
                .forEach(report -> holders.computeIfAbsent(
                                new Report(upload.roundId(), report.municipality()), fresh -> new ArrayList<>())
                        .add(upload)));
        Map<MunicipalityCode, List<Upload>> several = new TreeMap<>();
        holders.forEach((report, held) -> {
            if (held.size() > 1) {
                several.computeIfAbsent(report.municipality(), fresh -> new ArrayList<>())
                        .addAll(held);
            }
        });
        return new Rivals(several);
    }

    public boolean areNone() {
        return byMunicipality.isEmpty();
    }

    /** The files concerned, each with the municipalities; a file of every round in all rounds it waits in. */
    Map<Upload, Set<MunicipalityCode>> concerned(List<Upload> uploads) {
        Map<Long, Set<MunicipalityCode>> byFile = new HashMap<>();
        byMunicipality.forEach((municipality, held) ->
                held.forEach(upload -> byFile.computeIfAbsent(upload.file().id(), fresh -> new TreeSet<>())
                        .add(municipality)));
        return uploads.stream()
                .filter(upload -> byFile.containsKey(upload.file().id()))
                .collect(Collectors.toMap(
                        upload -> upload,
                        upload -> byFile.getOrDefault(upload.file().id(), Set.of()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The others among some files. */
    public List<Upload> without(List<Upload> uploads) {
        Set<Upload> concerned = concerned(uploads).keySet();
        return uploads.stream().filter(upload -> !concerned.contains(upload)).toList();
    }
}
