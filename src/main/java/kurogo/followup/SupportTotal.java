package kurogo.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;

/**
 * What was given of one kind. A support given to several municipalities together, and who took part in it, count once.
 *
 * @param supports how many
 * @param shares how many, one counted for each municipality it was given to (延べ)
 * @param municipalities to how many different municipalities
 * @param ours how many of the prefecture took part, each time counted
 * @param theirs how many of municipalities took part, each time counted
 */
public record SupportTotal(int supports, int shares, int municipalities, int ours, int theirs) {

    static SupportTotal of(List<SupportGiven> given) {
        Set<MunicipalityCode> reached = given.stream()
                .map(SupportGiven::municipalities)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return new SupportTotal(
                given.size(),
                given.stream().mapToInt(one -> one.municipalities().size()).sum(),
                reached.size(),
                given.stream().mapToInt(SupportGiven::ours).sum(),
                given.stream().mapToInt(SupportGiven::theirs).sum());
    }
}
