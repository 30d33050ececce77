package kurogo.intake;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What people have said the headings and words of one sender's layout mean.
 *
 * @param id its number in the database
 * @param sender the municipality whose files it is for; nothing for those of the prefecture
 * @param newest what it says by now
 * @param withdrawn whether it is used no longer
 * @param version grows with each change
 */
public record KeptMapping(
        long id, Optional<MunicipalityCode> sender, MappingVersion newest, boolean withdrawn, int version) {

    /** What people call it. */
    public String name() {
        return newest.content().name();
    }

    /** What its layout is known by. */
    public String layout() {
        return newest.content().layout();
    }
}
