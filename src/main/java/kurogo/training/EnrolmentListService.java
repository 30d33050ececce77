package kurogo.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.ForTrainers;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.EnrolmentListRow.Problem;
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
    private final Prerequisites prerequisites;

    EnrolmentListService(
            AreaService area,
            ParticipantService participants,
            EnrolmentService enrolments,
            Prerequisites prerequisites) {
        this.area = area;
        this.participants = participants;
        this.enrolments = enrolments;
        this.prerequisites = prerequisites;
    }

    /**
     * The people of a list, and who of them can be put down for a session.
     *
     * @throws TrainingRefused when the file holds no list of names
     */
    @Transactional(readOnly = true)
    public List<EnrolmentListRow> preview(TrainingSession session, String fileName, byte[] bytes) {
        Optional<List<EnrolmentListRow>> rows = new EnrolmentListReader(area.directory()).read(fileName, bytes);
        TrainingRefused.when(rows.isEmpty(), Reason.NO_LIST);
        Map<Known, Long> known = participants.all().stream()
                .filter(one -> one.leftOn().isEmpty())
                .collect(Collectors.toMap(one -> Known.of(one.person()), Participant::id, (first, second) -> first));
        Prerequisites.Asked asked = prerequisites.of(session, known.values());
        return rows.orElseThrow().stream()
                .map(row -> row.problem().isPresent()
                                || Optional.ofNullable(known.get(Known.of(row.person())))
                                        .map(asked::unmet)
                                        .orElseGet(asked::unmetByNewcomers)
                                        .isNothing()
                        ? row
                        : row.because(Problem.NOT_READY))
                .toList();
    }

    /** What somebody on a list is known by: their municipality, and their name whatever the spaces in it. */
    private record Known(Optional<MunicipalityCode> municipality, String name) {

        static Known of(Person person) {
            return new Known(person.municipality(), person.nameWithoutSpaces());
        }
    }

    /** Puts down everybody who can be taken, in the order of the list; how many got a seat and how many wait. */
    public Demand enrol(TrainingSession session, List<EnrolmentListRow> rows, Attending way) {
        List<Long> people = rows.stream()
                .filter(row -> row.problem().isEmpty())
                .map(row -> participants.add(row.person()).id())
                .toList();
        List<Enrolment> down = enrolments.enrol(session.id(), people, way);
        int seated = (int) down.stream().filter(Enrolment::isSeated).count();
        return new Demand(seated, down.size() - seated);
    }
}
