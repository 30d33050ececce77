package kurogo.training;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/** People who take part, made up for tests. */
final class People {

    private People() {}

    static Person of(MunicipalityCode municipality, String name) {
        return new Person(Optional.of(municipality), name, "", "福祉課", "主査", "", false, Optional.empty());
    }

    /** Those of a list who can be taken; what differs of them leaves their record as it is. */
    static List<ListedPerson> taken(List<EnrolmentListRow> rows) {
        return rows.stream()
                .filter(row -> row.problem().isEmpty())
                .map(row -> row.renewal().map(ListedPerson::asKnown).orElseGet(() -> ListedPerson.of(row.person())))
                .toList();
    }

    static Person manager(MunicipalityCode municipality, String name) {
        return new Person(Optional.of(municipality), name, "", "福祉課", "課長", "", true, Optional.empty());
    }
}
