package kurogo.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;

/**
 * Something municipalities' time lines tell of. A feature that has to do with municipalities offers a bean of this type; the list and
 * the pages of municipalities then show it without knowing the feature.
 */
public interface TimelineSource {

    /** What it tells of. */
    TimelineKind kind();

    /**
     * Everything with one municipality that the person who asks may see.
     *
     * @param texts the words of the language to tell it in
     */
    List<TimelineEntry> of(MunicipalityCode municipality, Texts texts);

    /**
     * The last day for each municipality, when the list of municipalities is to have a column of it; one without any is absent. In one
     * query, whatever their number.
     */
    default Optional<Map<MunicipalityCode, LocalDate>> latest() {
        return Optional.empty();
    }
}
