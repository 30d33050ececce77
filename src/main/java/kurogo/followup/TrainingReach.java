package kurogo.followup;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * Tells the plan whom training reached. While no bean of this type is there, or it has not reached anybody yet, the plan says nothing about
 * training.
 */
public interface TrainingReach {

    /** Municipalities of which somebody ever attended a training. */
    Set<MunicipalityCode> everReached();
}
