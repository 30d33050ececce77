package kurogo.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** A day as the address carries it: 2027-06-09. */
final class AddressDay {

    private AddressDay() {}

    static Optional<LocalDate> of(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(AddressDay::read);
    }

    /** Several days under one name, the first first. */
    static List<LocalDate> all(QueryParameters query, String name) {
        return query.getParameters().getOrDefault(name, List.of()).stream()
                .flatMap(text -> read(text).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
