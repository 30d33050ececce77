package kurogo.review;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Tells other features whom open flags are on, whoever they act for; nothing of it is shown to municipalities. */
@Component
public class OpenFlags {

    private final FlagRepository flags;

    OpenFlags(FlagRepository flags) {
        this.flags = flags;
    }

    /** Whether somebody still has to do something about a flag on a municipality. */
    public boolean areOn(MunicipalityCode municipality) {
        return municipalities().contains(municipality);
    }

    /** The municipalities somebody still has to do something about a flag on. */
    public Set<MunicipalityCode> municipalities() {
        return flags.flaggedMunicipalities();
    }
}
