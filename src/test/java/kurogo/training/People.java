package kurogo.training;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/** People who take part, made up for tests. */
final class People {

    private People() {}

    static Person of(MunicipalityCode municipality, String name) {
        return new Person(Optional.of(municipality), name, "", "福祉課", "主査", "", false, Optional.empty());
    }

    static Person manager(MunicipalityCode municipality, String name) {
        return new Person(Optional.of(municipality), name, "", "福祉課", "課長", "", true, Optional.empty());
    }
}
