package kurogo.followup;

import java.time.LocalDate;
import java.util.List;

/** Tells the report what other features gave to municipalities. Whoever records such support makes one of these. */
public interface SupportSource {

    /** What was given on a day between two, both included. */
    List<SupportGiven> given(LocalDate first, LocalDate last);
}
