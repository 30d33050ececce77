package kurogo.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** Days, hours or place are others, which is told to those it concerns; nothing else is told, and nobody of a session that was held. */
    void changed(TrainingSession session, SessionContent before) {
        SessionChange change = SessionChange.of(before, session.content());
        if (session.state().isAwaited() && change.isAny()) {
            long id = changes.insert(session.id(), change);
            tell(
                    session,
                    new NewNotice(session.id(), Kind.CHANGED, Optional.of(id), clock.instant()),
                    one -> change.concerns(one.attending()));
        }
    }

    void cancelled(TrainingSession session) {
        tell(session, NewNotice.of(session.id(), Kind.CANCELLED, clock.instant()), one -> true);
    }

    /** Everybody who has a seat or waits for one; of those who teach or help, whoever did it knows already. */
    private void tell(TrainingSession session, NewNotice what, Predicate<Enrolment> concerned) {
        List<Long> down = enrolments.of(session.id()).stream()
                .filter(one -> one.isSeated() || one.isWaiting())
                .filter(concerned)
                .map(Enrolment::id)
                .toList();
        notices.add(what, down);
        List<Long> team = session.content().team().stream()
                .flatMap(member -> member.userId().stream())
                .distinct()
                .filter(id -> id != user.get().id())
                .toList();
        notices.addToTeam(what, team);
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
