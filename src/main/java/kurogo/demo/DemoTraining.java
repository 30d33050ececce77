package kurogo.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import kurogo.training.AttendanceService;
import kurogo.training.Attending;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import kurogo.training.Course;
import kurogo.training.CourseKind;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentService;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.QuestionnaireAnswer;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.QuestionnaireLink;
import kurogo.training.QuestionnaireService;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.Tap;
import kurogo.training.TeamMember;
import kurogo.training.TrainingSession;
import kurogo.training.rule.Presence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Courses, sessions and participants of the demo, all or none of them. */
@Component
class DemoTraining {

    private final DemoFiles files;
    private final CourseService courses;
    private final SessionService sessions;
    private final BlockedPeriodService blocked;
    private final ParticipantService participants;
    private final EnrolmentService enrolments;
    private final AttendanceService attendance;
    private final QuestionnaireService questionnaires;
    private final ColleagueService colleagues;
    private final Clock clock;

    DemoTraining(
            DemoFiles files,
            CourseService courses,
            SessionService sessions,
            BlockedPeriodService blocked,
            ParticipantService participants,
            EnrolmentService enrolments,
            AttendanceService attendance,
            QuestionnaireService questionnaires,
            ColleagueService colleagues,
            Clock clock) {
        this.files = files;
        this.courses = courses;
        this.sessions = sessions;
        this.blocked = blocked;
        this.participants = participants;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.questionnaires = questionnaires;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Puts all of it in where there is no course yet. */
    @Transactional
    public void load() {
        if (!courses.all().isEmpty()) {
            return;
        }
        Map<CourseKind, Course> taught = courses.createUsual().stream()
                .collect(Collectors.toMap(course -> course.content().kind(), Function.identity()));
        DemoTrainingFile file = files.training();
        file.blocked().forEach(this::block);
        List<TeamMember> team = team();
        file.sessions()
                .forEach(session ->
                        hold(session, Objects.requireNonNull(taught.get(CourseKind.valueOf(session.course()))), team));
        file.left().forEach(this::leave);
    }

    private void block(DemoTrainingFile.Blocked days) {
        blocked.add(new BlockedPeriod(
                0,
                Optional.of(new MunicipalityCode(days.municipality())),
                BlockedPeriod.Kind.ASSEMBLY,
                LocalDate.parse(days.first()),
                LocalDate.parse(days.last()),
                days.note(),
                0));
    }

    private List<TeamMember> team() {
        Texts texts = Texts.in(Locale.JAPANESE);
        return colleagues.all().stream()
                .filter(one -> one.name().equals(texts.get("access.demo." + Role.TRAINER.name()))
                        || one.name().equals(texts.get("access.demo." + Role.VIEWER.name())))
                .map(one -> new TeamMember(
                        one.name().equals(texts.get("access.demo." + Role.TRAINER.name()))
                                ? TeamMember.Role.TRAINER
                                : TeamMember.Role.HELPER,
                        Optional.of(one.id()),
                        one.name()))
                .toList();
    }

    private void hold(DemoTrainingFile.Session wanted, Course course, List<TeamMember> team) {
        TrainingSession draft = sessions.plan(content(wanted, course, team));
        SessionState state = SessionState.valueOf(wanted.state());
        if (state == SessionState.DRAFT) {
            return;
        }
        TrainingSession open = sessions.move(draft, SessionState.OPEN);
        List<Tap> taps = wanted.people().stream()
                .flatMap(one -> putDown(open, one).stream())
                .toList();
        if (state == SessionState.HELD) {
            attendance.mark(open.id(), taps);
            sessions.move(open, SessionState.HELD);
            Optional.ofNullable(wanted.answers()).ifPresent(answers -> answer(open, answers));
        }
    }

    /** Everybody who was there was given a link, and some have used theirs. */
    private void answer(TrainingSession session, List<DemoTrainingFile.Answers> answers) {
        Iterator<QuestionnaireLink> links = questionnaires.issue(session.id()).iterator();
        answers.forEach(one -> questionnaires.answer(
                links.next().token(),
                new QuestionnaireAnswer(
                        Map.of(
                                Question.UNDERSTOOD, one.understood(),
                                Question.USEFUL, one.useful(),
                                Question.APPLIED, one.applied()),
                        one.words())));
    }

    private SessionContent content(DemoTrainingFile.Session wanted, Course course, List<TeamMember> team) {
        List<SessionDay> days = wanted.days().stream()
                .map(day -> day(day, course.content().units()))
                .toList();
        return new SessionContent(
                course.id(),
                wanted.title(),
                days,
                wanted.place(),
                wanted.online(),
                new Seats(wanted.seatsAtPlace(), wanted.seatsOnline()),
                wanted.fairShare(),
                deadline(wanted),
                Optional.of(wanted.costYen()),
                "",
                "",
                team);
    }

    private static SessionDay day(DemoTrainingFile.Day wanted, List<CourseUnit> course) {
        List<Long> units =
                wanted.units().stream().map(place -> course.get(place).id()).toList();
        Map<Long, LocalTime> beginnings = new HashMap<>();
        Optional.ofNullable(wanted.beginnings())
                .ifPresent(times -> IntStream.range(0, times.size())
                        .forEach(place -> beginnings.put(units.get(place), LocalTime.parse(times.get(place)))));
        return new SessionDay(
                LocalDate.parse(wanted.day()),
                LocalTime.parse(wanted.begins()),
                LocalTime.parse(wanted.ends()),
                units,
                beginnings);
    }

    /** A session still to come takes people, on whatever day before it the demo is tried. */
    private LocalDate deadline(DemoTrainingFile.Session wanted) {
        LocalDate deadline = LocalDate.parse(wanted.deadline());
        LocalDate first = LocalDate.parse(wanted.days().getFirst().day());
        LocalDate today = JapanTime.today(clock);
        return deadline.isBefore(today) && first.isAfter(today) ? first : deadline;
    }

    /** Puts somebody down and gives back what is marked of them, in all units of the session. */
    private List<Tap> putDown(TrainingSession session, DemoTrainingFile.Someone one) {
        Person person = new Person(
                Optional.ofNullable(one.municipality()).map(MunicipalityCode::new),
                one.name(),
                one.kana(),
                one.section(),
                one.post(),
                "",
                one.manager(),
                Optional.ofNullable(one.since()).map(LocalDate::parse));
        Attending way = session.content().seats().atPlace() > 0 ? Attending.AT_PLACE : Attending.ONLINE;
        Enrolment down = enrolments.enrol(session.id(), participants.add(person).id(), way);
        return Optional.ofNullable(one.presence()).map(Presence::valueOf).stream()
                .flatMap(presence -> session.content().days().stream()
                        .flatMap(day -> day.units().stream())
                        .map(unit -> new Tap(down.id(), unit, presence, Optional.empty(), clock.instant())))
                .toList();
    }

    private void leave(DemoTrainingFile.Left left) {
        participants.of(Optional.of(new MunicipalityCode(left.municipality()))).stream()
                .filter(one -> one.person().name().equals(left.name()))
                .forEach(one -> participants.leave(one, LocalDate.parse(left.on())));
    }
}
