package kurogo.followup.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;

/**
 * What is known of one municipality.
 *
 * @param municipality which
 * @param amounts how much there is of each factor; a factor that is not named is not known, or not there
 */
public record Situation(MunicipalityCode municipality, Map<Factor, Integer> amounts) {

    public Situation {
        if (amounts.values().stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("There is no less than nothing: " + amounts);
        }
        Map<Factor, Integer> copy = new EnumMap<>(Factor.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
    }
}
