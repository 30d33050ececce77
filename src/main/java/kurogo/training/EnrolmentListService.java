package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.ForTrainers;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.StaleVersionException;
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
    private final PutOnRecord putOnRecord;
    private final EnrolmentService enrolments;
    private final Prerequisites prerequisites;
    private final Clock clock;

    EnrolmentListService(
            AreaService area,
            ParticipantService participants,
            PutOnRecord putOnRecord,
            EnrolmentService enrolments,
            Prerequisites prerequisites,
            Clock clock) {
        this.area = area;
        this.participants = participants;
        this.putOnRecord = putOnRecord;
        this.enrolments = enrolments;
        this.prerequisites = prerequisites;
        this.clock = clock;
    }

    /**
     * The people of a list, who of them can be put down for a session, and what differs from what is on record of them.
     *
     * @throws TrainingRefused when the file holds no list of names
     */
    @Transactional(readOnly = true)
    public List<EnrolmentListRow> preview(TrainingSession session, String fileName, byte[] bytes) {
        Optional<List<EnrolmentListRow>> rows = new EnrolmentListReader(area.directory()).read(fileName, bytes);
        TrainingRefused.when(rows.isEmpty(), Reason.NO_LIST);
        LocalDate today = JapanTime.today(clock);
        Map<Known, List<Participant>> known = participants.all().stream()
                .filter(one -> one.isInPostOn(today))
                .collect(Collectors.groupingBy(one -> Known.of(one.person())));
        Prerequisites.Asked asked = prerequisites.of(
                session,
                known.values().stream()
                        .flatMap(List::stream)
                        .map(Participant::id)
                        .toList());
        return rows.orElseThrow().stream()
                .map(row -> row.problem().isPresent()
                        ? row
                        : looked(row, known.getOrDefault(Known.of(row.person()), List.of()), asked))
                .toList();
    }

    private static EnrolmentListRow looked(
            EnrolmentListRow row, List<Participant> namesakes, Prerequisites.Asked asked) {
        if (namesakes.isEmpty()) {
            return asked.unmetByNewcomers().isNothing() ? row : row.because(Problem.NOT_READY);
        }
        Participant first = namesakes.getFirst();
        if (namesakes.size() > 1) {
            return row.because(Problem.NAMESAKE);
        }
        return asked.unmet(first.id()).isNothing() ? row.comparedWith(first) : row.because(Problem.NOT_READY);
    }

    /** What somebody on a list is known by: their municipality, and their name whatever the spaces in it. */
    private record Known(Optional<MunicipalityCode> municipality, String name) {

        static Known of(Person person) {
            return new Known(person.municipality(), person.nameWithoutSpaces());
        }
    }

    /**
     * Puts people down in the order of the list; how many got a seat and how many wait.
     *
     * @throws StaleVersionException when somebody on record who is to be changed was changed meanwhile
     * @throws TrainingRefused when it is not clear whether somebody is one of those on record, or the session does not take them
     */
    public Demand enrol(TrainingSession session, List<ListedPerson> listed, Attending way) {
        List<Long> people = listed.stream()
                .map(one -> {
                    one.change().ifPresent(change -> participants.change(change.known(), change.renewed()));
                    return putOnRecord.of(one.newcomer()).id();
                })
                .toList();
        List<Enrolment> down = enrolments.enrol(session.id(), people, way);
        int seated = (int) down.stream().filter(Enrolment::isSeated).count();
        return new Demand(seated, down.size() - seated);
    }
}
