package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import kurogo.access.SignIn;
import kurogo.training.TrainingNotice.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TrainingNewsServiceTest extends TrainingGround {

    @Autowired
    TrainingNewsService news;

    @Autowired
    TrainingNoticeRepository repository;

    private static <T> T asReporter(Supplier<T> work) {
        return SignIn.asReporterOf(CITY, work);
    }

    private List<TrainingNews> ofCity() {
        return asReporter(() -> news.of(CITY));
    }

    private static List<String> names(TrainingNews one) {
        return one.people().stream().map(Enrolment::name).toList();
    }

    @Test
    void whatChangedAndWhoMovedUpIsToldOfTheirOwnPeopleTheNewestFirst() {
        TrainingSession session = openOn(today.plusDays(40), 2);
        Enrolment other = enrol(session, TOWN, "町の人");
        enrol(session, CITY, "一郎");
        enrol(session, CITY, "二郎");
        asTrainer(() -> {
            changes.cancel(other, "都合");
            return other;
        });
        enrol(session, TOWN, "町の別の人");
        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        asTrainer(() -> sessions.cancel(moved, "台風のため"));

        assertThat(ofCity())
                .extracting(TrainingNews::kind, TrainingNewsServiceTest::names)
                .containsExactly(
                        tuple(Kind.CANCELLED, List.of("一郎", "二郎")),
                        tuple(Kind.CHANGED, List.of("一郎", "二郎")),
                        tuple(Kind.MOVED_UP, List.of("二郎")));
        assertThat(ofCity().get(1).change())
                .contains(SessionChange.of(session.content(), Plans.at("別の会場", session.content())));
        assertThat(ofCity().getFirst().session().cancelledBecause()).isEqualTo("台風のため");
        assertThat(ofCity().stream().flatMap(one -> one.people().stream()))
                .as("what the prefecture thinks of them stays its own")
                .noneMatch(one -> one.priority().neverReached());
    }

    @Test
    void aReporterReadsNothingOfAnotherMunicipality() {
        assertThatThrownBy(() -> asReporter(() -> news.of(TOWN))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsOldAndRemindersAreNoNewsAndTenAreEnough() {
        TrainingSession session = openOn(today.plusDays(40), 2);
        Enrolment one = enrol(session, CITY, "一郎");
        for (int days = 0; days < 12; days++) {
            tell(session, one, Kind.CANCELLED, days);
        }
        tell(session, one, Kind.REMINDER, 0);
        assertThat(ofCity()).hasSize(10).allMatch(told -> told.kind() == Kind.CANCELLED);

        TrainingSession another = openOn(today.plusDays(50), 2);
        tell(another, enrol(another, TOWN, "町の人"), Kind.CANCELLED, 31);
        assertThat(asTrainer(() -> news.of(TOWN))).isEmpty();
    }

    @Test
    void whatNobodySentBeforeTheSessionWasCancelledIsNoNewsAnyMore() {
        TrainingSession session = openOn(today.plusDays(40), 2);
        enrol(session, CITY, "一郎");
        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        asTrainer(() -> sessions.cancel(moved, "台風のため"));

        giveUp();

        assertThat(ofCity()).extracting(TrainingNews::kind).containsExactly(Kind.CANCELLED);
    }

    @Test
    void whereNoMailIsSentAtAllTheNewsStandAllTheSame() {
        TrainingSession session = openOn(today.plusDays(40), 2);
        tell(session, enrol(session, CITY, "一郎"), Kind.CHANGED, 5);

        giveUp();

        assertThat(ofCity()).extracting(TrainingNews::kind).containsExactly(Kind.CHANGED);
    }

    private void giveUp() {
        repository.giveUp(clock.instant().minus(Duration.ofDays(3)), today, clock.instant());
    }

    private void tell(TrainingSession session, Enrolment one, Kind kind, int daysAgo) {
        repository.add(
                NewNotice.of(session.id(), kind, clock.instant().minus(Duration.ofDays(daysAgo))), List.of(one.id()));
    }
}
