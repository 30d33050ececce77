package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A flag's life as far as the report needs it.
 *
 * @param raisedOn when it was first raised
 * @param talks the days of conversations about it that were held
 * @param settled how it was settled; nothing while it is open
 */
record FlagLife(LocalDate raisedOn, List<LocalDate> talks, Optional<Settled> settled) {

    /** How a flag can be settled. */
    enum Way {
        /** A person decided that it is resolved. */
        RESOLVED_BY_STAFF,
        /** An evaluation no longer found it. */
        GONE,
        /** The municipality's explanation was accepted. */
        EXPLAINED;

        boolean isResolution() {
            return this != EXPLAINED;
        }
    }

    /** How and when a flag was settled. */
    record Settled(Way way, LocalDate day) {}

    FlagLife {
        talks = List.copyOf(talks);
    }

    /** The first conversation that can have had to do with what became of it: not before it was raised, and not after it was settled. */
    Optional<LocalDate> contact() {
        return talks.stream()
                .filter(day -> !day.isBefore(raisedOn))
                .filter(day -> settled.map(end -> !day.isAfter(end.day())).orElse(true))
                .min(LocalDate::compareTo);
    }

    /** From when on its resolution is timed: from the first contact, without one from when it was raised. */
    LocalDate begins() {
        return contact().orElse(raisedOn);
    }
}
