package kurogo.report;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/** Since a person looked, another version was accepted; nothing was kept, so that nothing is overwritten unseen. */
public class StandingChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<MunicipalityCode> municipalities;

    public StandingChangedException(Set<MunicipalityCode> municipalities) {
        super("Another version was accepted meanwhile: " + municipalities);
        this.municipalities = Set.copyOf(municipalities);
    }

    /** The municipalities concerned. */
    public Set<MunicipalityCode> municipalities() {
        return municipalities;
    }
}
