package kurogo.training;

import java.util.List;
import java.util.Optional;
import kurogo.access.ForTrainers;
import kurogo.area.AreaService;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people down by a list. Nothing is kept before a person has looked at it, and then all of it or nothing. */
@Service
@Transactional
@ForTrainers
public class EnrolmentListService {

    private final AreaService area;
    private final ParticipantService participants;
    private final EnrolmentService enrolments;

    EnrolmentListService(AreaService area, ParticipantService participants, EnrolmentService enrolments) {
        this.area = area;
        this.participants = participants;
        this.enrolments = enrolments;
    }

    /**
     * The people of a list.
     *
     * @throws TrainingRefused when the file holds no list of names
     */
    @Transactional(readOnly = true)
    public List<EnrolmentListRow> preview(String fileName, byte[] bytes) {
        Optional<List<EnrolmentListRow>> rows = new EnrolmentListReader(area.directory()).read(fileName, bytes);
        TrainingRefused.when(rows.isEmpty(), Reason.NO_LIST);
        return rows.orElseThrow();
    }

    /** Puts down everybody who can be taken, in the order of the list; how many got a seat and how many wait. */
    public Demand enrol(TrainingSession session, List<EnrolmentListRow> rows, Attending way) {
        List<Enrolment> down = rows.stream()
                .filter(row -> row.problem().isEmpty())
                .map(row -> enrolments.enrol(
                        session.id(), participants.add(row.person()).id(), way))
                .toList();
        int seated = (int) down.stream().filter(Enrolment::isSeated).count();
        return new Demand(seated, down.size() - seated);
    }
}
