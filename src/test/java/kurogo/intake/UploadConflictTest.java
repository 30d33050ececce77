package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.intake.UploadDesk.city;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people at one upload, and what changed since a person looked. */
class UploadConflictTest extends UploadGround {

    @Test
    void whoeverSawAnOlderStateIsToldAndNothingIsOverwritten() {
        Upload mine = desk.stage(city().cases("12"));
        Upload theirs = desk.stage(city().cases("21"));
        desk.accept(theirs);

        assertThat(desk.accept(mine)).isInstanceOfSatisfying(NotKept.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.STANDING_CHANGED);
            assertThat(refused.municipalities()).containsExactly(CITY);
        });
        assertThat(cases()).containsExactly(Answer.of(21L));
        Upload stillWaiting = asStaff(() -> intake.preview(mine.id())).upload();
        assertThat(desk.accept(stillWaiting)).isInstanceOf(Kept.class);
    }

    @Test
    void anUploadIsAcceptedOnce() {
        Upload upload = desk.stage(city());
        desk.accept(upload);

        assertThat(desk.accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    @Test
    void nothingIsDiscardedThatSomeoneElseChanged() {
        Upload upload = desk.stage(city());
        asStaff(() -> intake.changeHandedInOn(upload, LocalDate.of(2026, 5, 1)));

        assertThatThrownBy(() -> discard(upload)).isInstanceOf(StaleVersionException.class);
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

    @Test
    void oneListWithAllMunicipalitiesIsKeptWholeOrNotAtAll() {
        desk.accept(desk.stage(city().cases("12")));
        Upload list = desk.stage("一覧.csv", list("952010,汐見原市", "953016,菜花町"));
        desk.accept(desk.stage(city().cases("13")));

        assertThat(desk.accept(list)).isInstanceOf(NotKept.class);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);

        assertThat(desk.accept(asStaff(() -> intake.preview(list.id())).upload()))
                .isInstanceOf(Kept.class);
        assertThat(counted())
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY, TOWN);
    }

    @RepeatedTest(5)
    void twoPeopleAcceptingTheSameUploadKeepItOnce() throws InterruptedException {
        Upload upload = desk.stage(city());
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Acceptance> acceptance = () -> {
            start.await();
            return desk.accept(upload);
        };
        List<Acceptance> outcomes;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            outcomes = people.invokeAll(List.of(acceptance, acceptance)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(NotKept.class::isInstance)
                .singleElement()
                .satisfies(told -> assertThat(((NotKept) told).reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(1);
    }

    @Test
    void aFileThatIsReadDifferentlySinceItWasShownIsNotKept() {
        Upload upload = desk.stage(city());
        transactions.executeWithoutResult(
                status -> database.execute("update upload set reading_sha256 = repeat('0', 64)"));

        assertThat(desk.accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.READ_DIFFERENTLY));
        assertThat(counted()).isEmpty();
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

    @Test
    void aClosedRoundTakesInNoFile() {
        Upload upload = desk.stage(city());
        asStaff(() -> rounds.close(round));

        assertThatThrownBy(() -> desk.stage(city())).isInstanceOf(RoundClosedException.class);
        assertThat(desk.accept(upload))
                .isInstanceOfSatisfying(
                        NotKept.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ROUND_CLOSED));
        assertThat(asStaff(() -> intake.staged(round.id()))).hasSize(1);
    }

    private static byte[] list(String... municipalities) {
        StringBuilder csv = new StringBuilder("団体コード,団体名,年度,報告期間,実施状況,事業名,実施の有無,開始月,支援実績件数,事業費（千円）,実施方法\r\n");
        for (String municipality : municipalities) {
            csv.append(municipality).append(",令和7年度,年間,実施,多機関協働事業,有,4月,30,\"5,000\",直営\r\n");
        }
        return csv.toString().getBytes(Charset.forName("windows-31j"));
    }
}
