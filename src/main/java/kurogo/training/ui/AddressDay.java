package kurogo.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as the address carries it: 2027-06-09. */
final class AddressDay {

    private AddressDay() {}

    static Optional<LocalDate> of(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
