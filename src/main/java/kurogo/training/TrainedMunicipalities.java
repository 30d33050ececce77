package kurogo.training;

import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.TrainingReach;
import org.springframework.stereotype.Component;

/** Tells the plan of follow-up whom training has reached. */
@Component
class TrainedMunicipalities implements TrainingReach {

    private final AttendanceRepository attendance;

    TrainedMunicipalities(AttendanceRepository attendance) {
        this.attendance = attendance;
    }

    @Override
    public Set<MunicipalityCode> everReached() {
        return attendance.everReached();
    }
}
