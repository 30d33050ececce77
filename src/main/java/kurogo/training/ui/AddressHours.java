package kurogo.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kurogo.training.rule.Hours;

/** From when to when, as the address carries it: 09:00 and 12:00. */
final class AddressHours {

    static final String BEGINS = "begins";
    static final String ENDS = "ends";

    private AddressHours() {}

    /** The hours an address names; nothing where it names none that make sense. */
    static Optional<Hours> of(QueryParameters query) {
        return read(query, BEGINS)
                .flatMap(from -> read(query, ENDS).map(to -> new Hours(from, to)))
                .filter(hours -> hours.from().isBefore(hours.to()));
    }

    private static Optional<LocalTime> read(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        });
    }
}
