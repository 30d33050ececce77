package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForEnrolling;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moves of a day, such as those of 1 April, of many people of a municipality at once: all of them, or none. */
@Service
@Transactional
@ForEnrolling
public class PersonnelMoveService {

    private final ParticipantService participants;
    private final EnrolmentRepository enrolments;
    private final SessionRepository sessions;
    private final AreaService area;
    private final Clock clock;

    PersonnelMoveService(
            ParticipantService participants,
            EnrolmentRepository enrolments,
            SessionRepository sessions,
            AreaService area,
            Clock clock) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.area = area;
        this.clock = clock;
    }

    /**
     * What a list tells of people in post.
     *
     * @param told where they are now, by number, of those of whom the list tells something else than the record
     * @param unknown names on the list that are nobody's in post, or of which it is not clear whose they are
     */
    public record Listed(Map<Long, PersonnelMove.NewPost> told, List<String> unknown) {

        public Listed {
            told = Map.copyOf(told);
            unknown = List.copyOf(unknown);
        }
    }

    /** People of a municipality who are in post, of whom moves can be noted. */
    @Transactional(readOnly = true)
    public List<Participant> inPost(MunicipalityCode municipality) {
        LocalDate today = JapanTime.today(clock);
        return participants.of(Optional.of(municipality)).stream()
                .filter(one -> one.isInPostOn(today))
                .toList();
    }

    /**
     * Reads where people of a municipality are now out of a list; nothing is kept by that.
     *
     * @throws TrainingRefused when the file holds no list of names
     */
    @Transactional(readOnly = true)
    public Listed read(MunicipalityCode municipality, String fileName, byte[] bytes) {
        Map<String, List<Participant>> known = inPost(municipality).stream()
                .collect(Collectors.groupingBy(one -> one.person().nameWithoutSpaces()));
        List<EnrolmentListRow> rows = new EnrolmentListReader(area.directory())
                .read(fileName, bytes)
                .orElseThrow(() -> new TrainingRefused(Reason.NO_LIST));
        List<EnrolmentListRow> named =
                rows.stream().filter(row -> !row.person().name().isBlank()).toList();
        Map<String, Long> times = named.stream()
                .collect(Collectors.groupingBy(row -> row.person().nameWithoutSpaces(), Collectors.counting()));
        Map<Long, PersonnelMove.NewPost> told = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        named.forEach(row -> {
            String name = row.person().nameWithoutSpaces();
            List<Participant> namesakes = known.getOrDefault(name, List.of());
            boolean twice = times.getOrDefault(name, 0L) > 1;
            if (twice || namesakes.size() != 1 || row.problem().isPresent() || !isOf(municipality, row)) {
                unknown.add(row.person().name());
            } else {
                Participant one = namesakes.getFirst();
                row.comparedWith(one)
                        .renewal()
                        .map(renewal -> PersonnelMove.NewPost.of(renewal.renewed()))
                        .filter(post -> !post.equals(PersonnelMove.NewPost.of(one.person())))
                        .ifPresent(post -> told.put(one.id(), post));
            }
        });
        return new Listed(told, List.copyOf(unknown));
    }

    /** A list of one municipality's people need not name it. */
    private static boolean isOf(MunicipalityCode municipality, EnrolmentListRow row) {
        return row.person()
                .municipality()
                .filter(other -> !other.equals(municipality))
                .isEmpty();
    }

    /**
     * Notes moves of a day. What people took part in before keeps the post of then.
     *
     * @throws TrainingRefused when the day is still to come or lies before somebody's time in their post, or somebody moved nowhere
     * @throws StaleVersionException when somebody changed one of them meanwhile
     */
    public void keep(LocalDate day, List<PersonnelMove> moves) {
        TrainingRefused.when(day.isAfter(JapanTime.today(clock)), Reason.MOVE_TO_COME);
        TrainingRefused.when(moves.stream().anyMatch(PersonnelMove::changesNothing), Reason.NO_MOVE);
        TrainingRefused.when(moves.stream().anyMatch(move -> move.wouldEndBeforeItBegan(day)), Reason.MOVE_TOO_EARLY);
        moves.forEach(move -> move.to()
                .ifPresentOrElse(
                        post -> participants.change(
                                move.seen(), move.seen().person().movedTo(post, day)),
                        () -> participants.leave(move.seen(), day)));
    }

    /** Sessions to come for which people of a municipality are still down, or wait, who left it, the first first. */
    @Transactional(readOnly = true)
    public List<TrainingSession> stillDown(MunicipalityCode municipality) {
        LocalDate today = JapanTime.today(clock);
        Set<Long> gone = participants.of(Optional.of(municipality)).stream()
                .filter(one -> one.hasLeftBy(today))
                .map(Participant::id)
                .collect(Collectors.toSet());
        Set<Long> down = enrolments.of(municipality).stream()
                .filter(one -> gone.contains(one.participantId()))
                .filter(one -> one.holdsSeat() || one.isWaiting())
                .map(Enrolment::sessionId)
                .collect(Collectors.toSet());
        return sessions.numbered(down).stream()
                .filter(session -> session.state().isAwaited())
                .filter(session -> !session.content().lastDay().isBefore(today))
                .toList();
    }
}
