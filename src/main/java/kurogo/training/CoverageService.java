package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.review.OpenFlags;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom training has reached, municipality by municipality, in a handful of queries whatever their number. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class CoverageService {

    private final ReachRepository reach;
    private final ParticipantRepository participants;
    private final CourseRepository courses;
    private final HeldCourseRepository held;
    private final AreaService area;
    private final OpenFlags flags;
    private final Clock clock;

    CoverageService(
            ReachRepository reach,
            ParticipantRepository participants,
            CourseRepository courses,
            HeldCourseRepository held,
            AreaService area,
            OpenFlags flags,
            Clock clock) {
        this.reach = reach;
        this.participants = participants;
        this.courses = courses;
        this.held = held;
        this.area = area;
        this.flags = flags;
        this.clock = clock;
    }

    /** How far training has come today. */
    public Coverage now() {
        List<Attended> attended = reach.all();
        List<Course> all = courses.all();
        Map<MunicipalityCode, List<Attended>> byMunicipality = attended.stream()
                .filter(one -> one.municipality().isPresent())
                .collect(Collectors.groupingBy(one -> one.municipality().orElseThrow()));
        Map<MunicipalityCode, List<Participant>> managers = managersInPost();
        Set<Long> trained = new Completions(all, held.all(), attended).of(managerCourses(all));
        Set<MunicipalityCode> flagged = flags.municipalities();
        List<CoverageLine> lines = area.municipalities().stream()
                .map(one -> line(
                        one,
                        byMunicipality.getOrDefault(one.code(), List.of()),
                        managers.getOrDefault(one.code(), List.of()),
                        trained,
                        flagged.contains(one.code())))
                .toList();
        return new Coverage(lines, columns(attended, all));
    }

    /** How many municipalities training has reached since it began, and how many there are. */
    public Reach reach() {
        Map<MunicipalityCode, LocalDate> first = reach.firstReached();
        List<Municipality> all = area.municipalities();
        return Reach.of(
                all.stream()
                        .flatMap(one -> Optional.ofNullable(first.get(one.code())).stream())
                        .map(FiscalYear::of)
                        .toList(),
                FiscalYear.of(JapanTime.today(clock)),
                all.size());
    }

    private Map<MunicipalityCode, List<Participant>> managersInPost() {
        LocalDate today = JapanTime.today(clock);
        return participants.all().stream()
                .filter(one ->
                        one.person().manager() && one.person().municipality().isPresent() && one.isInPostOn(today))
                .collect(
                        Collectors.groupingBy(one -> one.person().municipality().orElseThrow()));
    }

    private static Set<Long> managerCourses(List<Course> all) {
        return all.stream()
                .filter(course -> course.content().kind() == CourseKind.MUNICIPAL_MANAGER)
                .map(Course::id)
                .collect(Collectors.toSet());
    }

    private static CoverageLine line(
            Municipality municipality,
            List<Attended> attended,
            List<Participant> managers,
            Set<Long> trained,
            boolean flagged) {
        Map<CourseReach, Integer> people = attended.stream()
                .collect(Collectors.groupingBy(
                        CoverageService::column,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Attended::participantId, Collectors.toCollection(HashSet::new)),
                                Set::size)));
        Optional<LocalDate> last = attended.stream().map(Attended::taughtOn).max(Comparator.naturalOrder());
        int complete = (int)
                managers.stream().filter(one -> trained.contains(one.id())).count();
        return new CoverageLine(municipality, people, managers.size(), complete, last, flagged);
    }

    private static CourseReach column(Attended one) {
        return new CourseReach(one.courseId(), FiscalYear.of(one.day()));
    }

    /** Courses in the order they are kept in, years from the first on. */
    private static List<CourseReach> columns(List<Attended> attended, List<Course> all) {
        Map<Long, Integer> order = all.stream().collect(Collectors.toMap(Course::id, all::indexOf));
        return attended.stream()
                .filter(one -> one.municipality().isPresent())
                .map(CoverageService::column)
                .distinct()
                .sorted(Comparator.comparing((CourseReach one) -> order.getOrDefault(one.courseId(), all.size()))
                        .thenComparing(CourseReach::year))
                .toList();
    }
}
