package kurogo.training;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.TrainingReach;
import org.springframework.stereotype.Component;

/** Tells the plan of follow-up whom training has reached. */
@Component
class TrainedMunicipalities implements TrainingReach {

    private final ReachRepository reach;

    TrainedMunicipalities(ReachRepository reach) {
        this.reach = reach;
    }

    @Override
    public Set<MunicipalityCode> everReached() {
        return reach.everReached();
    }
}
