package kurogo.training;

import java.util.List;

/** Something about training was not done, and nothing was changed. */
public final class TrainingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TITLE_MISSING,
        NO_UNIT,
        /** A unit without a name or without time. */
        UNIT_INCOMPLETE,
        /** A unit taken away that sessions are planned to teach. */
        UNIT_PLANNED,
        /** Units changed so that the time tables of sessions would no longer fit. */
        TIME_TABLE_PLANNED,
        /** A course that, by what it needs, would have to be completed before itself. */
        CIRCLE,
        NO_DAY,
        /** A day that ends before it begins, or the same hours twice. */
        HOURS,
        /** A unit is to be taught before its day begins or after it ends. */
        UNIT_OUTSIDE_DAY,
        /** Two units of a day are to be taught at the same time. */
        UNITS_TOGETHER,
        /** One of several days names nothing that is taught on it. */
        DAY_WITHOUT_UNIT,
        NO_SEATS,
        /** The deadline lies behind the first day. */
        DEADLINE,
        /** People are to be taken after the deadline. */
        DEADLINE_PAST,
        PLACE_MISSING,
        REASON_MISSING,
        /** The step does not follow from where the session stands. */
        NOT_POSSIBLE_NOW,
        /** Its last day is still to come. */
        NOT_HELD_YET,
        /** A session that was held is to have been held on a day still to come. */
        HELD_BEFORE_ITS_DAY,
        PERIOD,
        /** Days are sought over more than two years, or in years of which the holidays are not known. */
        WINDOW,
        /** The session takes nobody, or nobody any more. */
        TAKES_NOBODY,
        /** There are no seats of this way of taking part. */
        NO_SUCH_WAY,
        /** Only somebody of the same municipality can come instead. */
        OTHER_MUNICIPALITY,
        /** They lack what the course asks for. */
        NOT_READY,
        /** The person is down for the session already. */
        DOWN_ALREADY,
        /** Somebody of the same name is known, and it is not clear whether it is the same person. */
        NAMESAKE,
        /** Somebody came without a seat, and every seat is taken. */
        ROOM_FULL,
        /** No seat is free of the way of taking part somebody would change to. */
        WAY_FULL,
        /** Nobody comes on a day on which the session is not held. */
        NOT_TODAY,
        /** Another course for a session of which something is marked already. */
        COURSE_MARKED,
        /** A unit its course got only after something was marked in a session. */
        UNIT_ADDED_SINCE,
        /** A unit taken out of a session in which somebody is marked. */
        UNIT_MARKED,
        /** Somebody is marked in a unit whose day is still to come. */
        NOT_TAUGHT_YET,
        /** Fewer seats than people who have one. */
        SEATS_TAKEN,
        /** Somebody is said to have moved whose section, post and standing are what they were. */
        NO_MOVE,
        /** A move on a day that is still to come: what is on record is what holds today. */
        MOVE_TO_COME,
        /** A move before the day since when somebody is in their post. */
        MOVE_TOO_EARLY,
        /** The file holds no list of names. */
        NO_LIST,
        /** The file holds no list of blocked days. */
        NO_LIST_OF_DAYS,
        /** Blocked days of a list are noted already. */
        NOTED_MEANWHILE,
        /** A question has no answer, or an answer is too long. */
        UNANSWERED
    }

    private final Reason reason;
    private final transient List<Participant> namesakes;
    private final transient List<String> titles;

    TrainingRefused(Reason reason) {
        this(reason, List.of(), List.of());
    }

    /** It is not clear whether somebody is one of those of the same name. */
    TrainingRefused(List<Participant> namesakes) {
        this(Reason.NAMESAKE, namesakes, List.of());
    }

    private TrainingRefused(Reason reason, List<Participant> namesakes, List<String> titles) {
        super(reason.name());
        this.reason = reason;
        this.namesakes = List.copyOf(namesakes);
        this.titles = List.copyOf(titles);
    }

    /** Sessions are planned to teach a unit that is to go. */
    static TrainingRefused stillTaught(List<TrainingSession> sessions) {
        return inTheWayOf(sessions, Reason.UNIT_PLANNED);
    }

    /** The time tables of sessions would no longer fit. */
    static TrainingRefused noLongerFitting(List<TrainingSession> sessions) {
        return inTheWayOf(sessions, Reason.TIME_TABLE_PLANNED);
    }

    private static TrainingRefused inTheWayOf(List<TrainingSession> sessions, Reason reason) {
        return about(
                reason,
                sessions.stream().map(session -> session.content().title()).toList());
    }

    /** Somebody is marked in units a session is to teach no more. */
    static TrainingRefused unitMarked(List<CourseUnit> units) {
        return about(Reason.UNIT_MARKED, units.stream().map(CourseUnit::title).toList());
    }

    /** Something that can be named stands in the way. */
    static TrainingRefused about(Reason reason, List<String> titles) {
        return new TrainingRefused(reason, List.of(), titles);
    }

    /** The sessions or units that stand in the way, where some do. */
    public List<String> titles() {
        return titles;
    }

    /** Those of the same name, where it is not clear who is meant. */
    public List<Participant> namesakes() {
        return namesakes;
    }

    public Reason reason() {
        return reason;
    }

    /** Refuses when something is the case. */
    static void when(boolean wrong, Reason reason) {
        if (wrong) {
            throw new TrainingRefused(reason);
        }
    }
}
