package kurogo.training;

import java.time.LocalDate;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.Support;
import kurogo.review.SupportRecords;
import org.springframework.stereotype.Component;

/** Tells the review which municipalities took part in training, for seeing what became of flags with and without. */
@Component
class TrainingSupport implements SupportRecords {

    private final ReachRepository reach;

    TrainingSupport(ReachRepository reach) {
        this.reach = reach;
    }

    @Override
    public Support kind() {
        return Support.TRAINING;
    }

    @Override
    public Set<MunicipalityCode> given(LocalDate from, LocalDate to) {
        return reach.reached(from, to);
    }
}
