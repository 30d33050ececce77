package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kurogo.access.SignIn;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who is put down although something is lacking, and who is not. */
class PrerequisiteExceptionTest extends CoursesThatBuildUp {

    @Autowired
    EnrolmentListService lists;

    @Test
    void aTrainerMayMakeAnExceptionWithAReasonThatIsKept() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");

        isRefusedAs(
                Reason.REASON_MISSING,
                () -> asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, " ")));
        Enrolment down =
                asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "国の研修を修了している"));

        assertThat(down.exemption()).isEqualTo("国の研修を修了している");
        assertThat(asTrainer(() -> enrolments.of(session.id()))).containsExactly(down);
    }

    @Test
    void whyTheExceptionWasMadeStaysThePrefecturesOwn() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "国の研修を修了している"));

        assertThat(SignIn.asReporterOf(CITY, () -> enrolments.of(session.id())))
                .extracting(Enrolment::exemption)
                .containsExactly("");
        assertThat(SignIn.asReporterOf(CITY, () -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE))
                        .exemption())
                .isEmpty();
    }

    @Test
    void anExceptionIsMadeForThoseAloneWhoLackSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        enrol(onDay(20, basics), one);

        assertThat(asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "念のため"))
                        .exemption())
                .isEmpty();
    }

    @Test
    void nobodyIsSentInsteadWhoLacksSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant ready = person("一郎");
        Participant other = person("二郎");
        enrol(onDay(20, basics), ready);
        Enrolment down = enrol(session, ready);

        isRefusedAs(
                Reason.NOT_READY, () -> SignIn.asReporterOf(CITY, () -> changes.substitute(down, other.id(), "都合により")));
        isRefusedAs(Reason.NOT_READY, () -> asTrainer(() -> changes.substitute(down, other.id(), "都合により")));
        assertThat(asTrainer(() -> enrolments.of(session.id())))
                .extracting(Enrolment::id, Enrolment::isSeated)
                .containsExactly(tuple(down.id(), true));

        enrol(onDay(20, basics), other);
        assertThat(SignIn.asReporterOf(CITY, () -> changes.substitute(down, other.id(), "都合により")))
                .satisfies(instead -> assertThat(instead.isSeated()).isTrue())
                .satisfies(instead -> assertThat(instead.exemption()).isEmpty());
    }

    @Test
    void whoeverComesWithoutBeingPutDownIsTakenIn() {
        TrainingSession session = onDay(0, advanced);

        assertThat(asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(CITY, "一郎"))))
                        .isSeated())
                .isTrue();
    }

    @Test
    void aListSaysWhoLacksSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        enrol(onDay(20, basics), one);

        List<EnrolmentListRow> rows = asTrainer(
                () -> lists.preview(session, "名簿.csv", "氏名,市町村\n一　郎,汐見原市\n二郎,菜花町\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows)
                .extracting(EnrolmentListRow::problem)
                .containsExactly(Optional.empty(), Optional.of(EnrolmentListRow.Problem.NOT_READY));
        assertThat(asTrainer(() -> lists.enrol(session, People.taken(rows), Attending.AT_PLACE)))
                .isEqualTo(new Demand(1, 0));
    }

    @Test
    void whoeverIsNotYetOnRecordLacksWhatIsAskedOfEverybody() {
        TrainingSession session = onDay(30, advanced);
        Participant known = person("一郎");
        enrol(onDay(20, basics), known);

        assertThat(asTrainer(() -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "一　郎")))))
                .isEqualTo(Unmet.NOTHING);
        assertThat(asTrainer(() -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "二郎"))))
                        .courses())
                .containsExactly(basics);
        assertThatThrownBy(() -> SignIn.asReporterOf(
                        TOWN, () -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "一郎")))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
