package kurogo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.analysis.FigureNotSaved.Reason;
import kurogo.analysis.measure.Measured;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SavedFigureServiceTest {

    private static final FigureTitle PINNED = new FigureTitle("議会資料の図", true, true);

    @Autowired
    SavedFigureService figures;

    @Autowired
    UserService users;

    private long userId;

    @BeforeEach
    void registerTheAnalyst() {
        UserProfile profile = new UserProfile("bunseki", "見本 分析", Role.ANALYST, Optional.empty(), true);
        userId = TestAccounts.create(users, profile, "long enough for anybody").id();
    }

    @Test
    void aFigureComesBackToTheDigitAndItsChangesAreTold() {
        as(Role.ANALYST, () -> {
            Analysis analysis = FigureTest.figure("measure", "COST_PER_CASE").analysis();
            SavedFigure kept = figures.find(figures.save(PINNED, analysis)).orElseThrow();
            assertThat(kept.title()).isEqualTo("議会資料の図");
            assertThat(kept.settings()).isEqualTo(analysis.settings());
            Analysis read = figures.kept(kept, 1);
            assertThat(FigureTest.drawn(read).table())
                    .isEqualTo(FigureTest.drawn(analysis).table());
            assertThat(FigureChange.between(read, analysis)).isEmpty();
            Analysis other = FigureTest.figure("measure", "CASES").analysis();
            assertThat(FigureChange.between(read, other))
                    .extracting(FigureChange::then)
                    .contains(new Measured.NotAssessable(Measured.Why.NO_CASES));
        });
    }

    @Test
    void eachVersionStaysAsItWasKept() {
        as(Role.ANALYST, () -> {
            SavedFigure first = saved();
            figures.renew(first, FigureTest.figure("order", "CODE").analysis());
            SavedFigure second = figures.find(first.id()).orElseThrow();
            assertThat(second.latest()).isEqualTo(2);
            assertThat(figures.versions(second))
                    .extracting(FigureVersion::number)
                    .isEqualTo(List.of(2, 1));
            assertThat(figures.kept(second, 1).settings().order()).isEqualTo(FigureSettings.Order.LARGEST);
            assertThat(figures.kept(second, 2).settings().order()).isEqualTo(FigureSettings.Order.CODE);
        });
    }

    @Test
    void aStaleChangeIsToldAndChangesNothing() {
        as(Role.ANALYST, () -> {
            SavedFigure read = saved();
            figures.change(read, new FigureTitle("別の題名", false, false));
            assertThatThrownBy(() -> figures.change(read, PINNED))
                    .isInstanceOfSatisfying(
                            FigureNotSaved.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
            assertThatThrownBy(() -> figures.delete(read)).isInstanceOf(FigureNotSaved.class);
            assertThat(figures.find(read.id()).orElseThrow().title()).isEqualTo("別の題名");
        });
    }

    @Test
    void aTitleIsNeededAndIsThereOnce() {
        as(Role.ANALYST, () -> {
            saved();
            assertThatThrownBy(this::saved)
                    .isInstanceOfSatisfying(
                            FigureNotSaved.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TITLE_TAKEN));
            assertThatThrownBy(() -> figures.save(new FigureTitle("  ", false, false), analysis()))
                    .isInstanceOfSatisfying(
                            FigureNotSaved.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TITLE));
        });
    }

    @Test
    void whoeverReadsAloneKeepsNoFigure() {
        as(Role.VIEWER, () -> {
            assertThatThrownBy(this::saved).isInstanceOf(AccessDeniedException.class);
            assertThat(figures.all()).isEmpty();
        });
    }

    private void as(Role role, Runnable work) {
        SignIn.as(new SignedInUser(userId, "bunseki", "見本 分析", role, Optional.empty()), () -> {
            work.run();
            return role;
        });
    }

    private SavedFigure saved() {
        return figures.find(figures.save(PINNED, analysis())).orElseThrow();
    }

    private static Analysis analysis() {
        return FigureTest.drawn(FigureTest.figure("note", "注").analysis()).analysis();
    }
}
