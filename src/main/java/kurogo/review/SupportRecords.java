package kurogo.review;

import java.time.LocalDate;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/** Tells which municipalities were given a kind of support. Whoever records such support gives the review one of these. */
public interface SupportRecords {

    /** The kind it knows of. */
    Support kind();

    /** The municipalities that were given it on a day between two, both included. */
    Set<MunicipalityCode> given(LocalDate from, LocalDate to);
}
