package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Days without time for training.
 *
 * @param id its number; 0 while it is not kept
 * @param municipality whose; empty where it holds for the whole prefecture
 * @param kind why
 * @param first the first day
 * @param last the last day
 * @param note more about it; may be empty
 * @param version counts changes
 */
public record BlockedPeriod(
        long id,
        Optional<MunicipalityCode> municipality,
        Kind kind,
        LocalDate first,
        LocalDate last,
        String note,
        int version) {

    /** Why there is no time. */
    public enum Kind {
        /** 議会の会期. */
        ASSEMBLY,
        EVENT,
        OTHER
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whose days they are, which and why, and nothing else: two alike are the same noted twice. */
    BlockedPeriod withoutNote() {
        return new BlockedPeriod(0, municipality, kind, first, last, "", 0);
    }
}
