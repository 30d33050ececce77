package kurogo.intake;

import java.time.LocalDate;
import java.util.Comparator;
import kurogo.intake.read.UnderstoodFile;

/** The day a file counts as handed in, until staff say otherwise. */
final class HandedInDay {

    private HandedInDay() {}

    /**
     * The day written on the report; the day it came in when none is written or the one written lies in the future. Of
     * several reports in one file the latest day counts.
     */
    static LocalDate of(UnderstoodFile file, LocalDate cameIn) {
        return file.reports().stream()
                .flatMap(report -> report.submittedOn().stream())
                .max(Comparator.naturalOrder())
                .filter(written -> !written.isAfter(cameIn))
                .orElse(cameIn);
    }
}
