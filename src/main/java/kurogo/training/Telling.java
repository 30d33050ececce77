package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kurogo.access.CurrentUser;
import kurogo.training.TrainingNotice.Kind;
import org.springframework.stereotype.Component;

/** Writes down what people of a session are to be told: those put down, and those who teach or help. */
@Component
class Telling {

    private final TrainingNoticeRepository notices;
    private final NotRemindedRepository notReminded;
    private final TrainingChangeRepository changes;
    private final EnrolmentRepository enrolments;
    private final CurrentUser user;
    private final Clock clock;

    Telling(
            TrainingNoticeRepository notices,
            NotRemindedRepository notReminded,
            TrainingChangeRepository changes,
            EnrolmentRepository enrolments,
            CurrentUser user,
            Clock clock) {
        this.notices = notices;
        this.notReminded = notReminded;
        this.changes = changes;
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
    }

    /** Some of those who waited have a seat. */
    void movedUp(TrainingSession session, Collection<Long> enrolmentIds) {
        notices.add(NewNotice.of(session.id(), Kind.MOVED_UP, clock.instant()), enrolmentIds);
    }

    /**
     * Days, hours or place are others, which is told to those it concerns; or who teaches or helps, which is told to whoever does so only now or no more.
     * Nothing else is told, and nobody of a session that was held.
     */
    void changed(TrainingSession session, SessionContent before) {
        if (session.state().isAwaited()) {
            Set<Long> newcomers = session.content().teamApartFrom(before);
            SessionChange change = SessionChange.of(before, session.content());
            if (change.isAny()) {
                tell(session, change, newcomers);
            }
            if (session.state() != SessionState.DRAFT) {
                Set<Long> moved = new TreeSet<>(newcomers);
                moved.addAll(before.teamApartFrom(session.content()));
                tellTeam(NewNotice.of(session.id(), Kind.CHANGED, clock.instant()), moved);
            }
        }
    }

    /** Who teaches or helps only since then learns of the plan as it is now. */
    private void tell(TrainingSession session, SessionChange change, Set<Long> newcomers) {
        long id = changes.insert(session.id(), change);
        Set<Long> team = new TreeSet<>(session.content().teamAccounts());
        team.removeAll(newcomers);
        NewNotice what = new NewNotice(session.id(), Kind.CHANGED, Optional.of(id), clock.instant());
        tellPeople(what, one -> change.concerns(one.attending()));
        tellTeam(what, team);
    }

    void cancelled(TrainingSession session) {
        NewNotice what = NewNotice.of(session.id(), Kind.CANCELLED, clock.instant());
        tellPeople(what, one -> true);
        tellTeam(what, session.content().teamAccounts());
    }

    /** Everybody who has a seat or waits for one. */
    private void tellPeople(NewNotice what, Predicate<Enrolment> concerned) {
        List<Long> down = enrolments.of(what.sessionId()).stream()
                .filter(one -> one.isSeated() || one.isWaiting())
                .filter(concerned)
                .map(Enrolment::id)
                .toList();
        notices.add(what, down);
    }

    /** Whoever did it knows already. */
    private void tellTeam(NewNotice what, Set<Long> accounts) {
        notices.addToTeam(
                what, accounts.stream().filter(id -> id != user.get().id()).toList());
    }

    /**
     * It will be held soon, which is told to whoever was not reminded of it.
     *
     * @param lately since when a reminder is good
     */
    void remind(TrainingSession session, Instant lately, LocalDate today) {
        NewNotice what = NewNotice.of(session.id(), Kind.REMINDER, clock.instant());
        notices.add(what, notReminded.people(session.id(), lately, today));
        notices.addToTeam(what, notReminded.team(session.id(), lately));
    }
}
