package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.StaleVersionException;
import kurogo.training.PersonnelMove.NewPost;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PersonnelMoveServiceTest extends TrainingGround {

    private static final NewPost HEAD = new NewPost("高齢課", "課長", true);

    @Autowired
    PersonnelMoveService moves;

    @Autowired
    AuditService audit;

    private LocalDate april;
    private Participant moving;
    private Participant leaving;
    private Participant staying;

    @BeforeEach
    void threeInPost() {
        april = FiscalYear.of(today).firstDay();
        moving = person(CITY, "異動一郎");
        leaving = person(CITY, "退職二郎");
        staying = person(CITY, "残留三郎");
    }

    private Participant person(MunicipalityCode code, String name) {
        return asTrainer(() -> participants.add(People.of(code, name)));
    }

    private void keep(LocalDate day, PersonnelMove... all) {
        asTrainer(() -> {
            moves.keep(day, List.of(all));
            return day;
        });
    }

    @Test
    void sessionsToComeOfWhoeverLeftAreNamed() {
        TrainingSession theirs = openOn(today.plusDays(30), 5);
        TrainingSession others = openOn(today.plusDays(31), 5);
        asTrainer(() -> enrolments.enrol(theirs.id(), leaving.id(), Attending.AT_PLACE));
        asTrainer(() -> enrolments.enrol(others.id(), staying.id(), Attending.AT_PLACE));
        assertThat(asTrainer(() -> moves.stillDown(CITY))).isEmpty();

        keep(april, new PersonnelMove(leaving, Optional.empty()));

        assertThat(SignIn.asReporterOf(CITY, () -> moves.stillDown(CITY)))
                .extracting(TrainingSession::id)
                .containsExactly(theirs.id());
        assertThatThrownBy(() -> SignIn.asReporterOf(TOWN, () -> moves.stillDown(CITY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Participant now(Participant one) {
        return asTrainer(() -> participants.find(one.id())).orElseThrow();
    }

    @Test
    void allMovesOfADayAreNotedAtOnceAndToldInTheTrail() {
        keep(april, PersonnelMove.to(HEAD, moving), PersonnelMove.away(leaving));

        Person moved = now(moving).person();
        assertThat(List.of(moved.section(), moved.post(), moved.since()))
                .isEqualTo(List.of("高齢課", "課長", Optional.of(april)));
        assertThat(moved.manager()).isTrue();
        assertThat(now(leaving).leftOn()).contains(april);
        assertThat(now(staying)).isEqualTo(staying);
        assertThat(asTrainer(() -> moves.inPost(CITY)))
                .extracting(Participant::id)
                .containsExactlyInAnyOrder(moving.id(), staying.id());
        assertThat(List.of("participant.changed", "participant.left"))
                .allMatch(action -> SignIn.as(Role.ADMINISTRATOR, () -> audit.count(action)) == 1);
    }

    @Test
    void whatTheyTookPartInKeepsThePostOfThen() {
        Enrolment before =
                asTrainer(() -> enrolments.enrol(openOn(today.plusDays(30), 5).id(), moving.id(), Attending.AT_PLACE));

        keep(april, PersonnelMove.to(HEAD, moving));

        assertThat(asTrainer(() -> enrolments.of(before.sessionId())))
                .extracting(Enrolment::then)
                .containsExactly(new Enrolment.Post(Optional.of(CITY), "福祉課", "主査", false));
    }

    @Test
    void whereOneOfThemWasChangedMeanwhileAllAreRefused() {
        asTrainer(() -> participants.leave(leaving, today));

        assertThatThrownBy(() -> keep(april, PersonnelMove.away(leaving), PersonnelMove.to(HEAD, moving)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(now(moving)).isEqualTo(moving);
    }

    @Test
    void whatCannotBeIsRefused() {
        keep(april, PersonnelMove.to(HEAD, moving));
        Participant moved = now(moving);

        assertThatThrownBy(() -> keep(today.plusDays(1), PersonnelMove.away(staying)))
                .hasMessage(Reason.MOVE_TO_COME.name());
        assertThatThrownBy(() -> keep(april, PersonnelMove.to(HEAD, moved))).hasMessage(Reason.NO_MOVE.name());
        assertThatThrownBy(() -> keep(april.minusDays(1), PersonnelMove.away(moved)))
                .hasMessage(Reason.MOVE_TOO_EARLY.name());
    }

    @Test
    void aReporterNotesMovesOfTheirOwnMunicipalityOnly() {
        Participant elsewhere = person(TOWN, "隣町四郎");

        SignIn.asReporterOf(CITY, () -> {
            moves.keep(april, List.of(PersonnelMove.away(leaving)));
            return april;
        });
        assertThat(now(leaving).leftOn()).contains(april);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> moves.inPost(TOWN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    moves.keep(april, List.of(PersonnelMove.away(elsewhere)));
                    return april;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aListTellsWhoMovedAndKeepsNothing() {
        byte[] list = """
                氏名,所属,職
                異動　一郎,高齢課,課長
                残留三郎,福祉課,主査
                知らない人,福祉課,主事
                """.getBytes(StandardCharsets.UTF_8);

        PersonnelMoveService.Listed listed = asTrainer(() -> moves.read(CITY, "名簿.csv", list));

        assertThat(listed.told()).isEqualTo(Map.of(moving.id(), new NewPost("高齢課", "課長", false)));
        assertThat(listed.unknown()).containsExactly("知らない人");
        assertThat(now(moving)).isEqualTo(moving);
    }

    @Test
    void whoStandsOnAListTwiceIsNotGuessed() {
        byte[] list = """
                氏名,所属,職
                異動一郎,高齢課,課長
                異動　一郎,総務課,主査
                """.getBytes(StandardCharsets.UTF_8);

        PersonnelMoveService.Listed listed = asTrainer(() -> moves.read(CITY, "名簿.csv", list));

        assertThat(listed.told()).isEmpty();
        assertThat(listed.unknown()).hasSize(2);
    }
}
