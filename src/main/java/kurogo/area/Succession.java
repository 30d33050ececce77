package kurogo.area;

import java.time.LocalDate;
import kurogo.area.master.MunicipalityCode;

/**
 * A municipality that ceased to be, by merger or by becoming another kind of municipality under another code. Its reports stay its
 * own and are shown with those of its successor.
 *
 * @param municipality the one that ceased to be
 * @param successor the one its area belongs to since
 * @param lastDay its last day
 */
public record Succession(MunicipalityCode municipality, MunicipalityCode successor, LocalDate lastDay) {

    public Succession {
        if (municipality.equals(successor)) {
            throw new IllegalArgumentException("Nobody succeeds themselves: " + municipality);
        }
    }

    /** The first day without it. */
    public LocalDate firstDayAfter() {
        return lastDay.plusDays(1);
    }
}
