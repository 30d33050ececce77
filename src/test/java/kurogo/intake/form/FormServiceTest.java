package kurogo.intake.form;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.intake.form.Saving.Conflict;
import kurogo.intake.form.Saving.TargetGone;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class FormServiceTest extends FormGround {

    @Test
    void whatIsTypedStandsThereWhenTheReporterComesBack() {
        Draft draft = begin(Beginning.EMPTY);
        save(draft, CASES, "　１２件 ");

        Draft later = reporter(() -> forms.page(round.period(), CITY).draft().orElseThrow());

        assertThat(later.text(CASES)).isEqualTo("１２件");
        assertThat(later.changed().by()).isEqualTo(Role.MUNICIPAL_REPORTER.name());
        assertThat(later.isHandedIn()).isFalse();
    }

    @Test
    void whoeverChangesAFieldThatSomebodyElseHasChangedIsToldAndNothingIsOverwritten() {
        Draft seen = begin(Beginning.EMPTY);
        save(seen, CASES, "12");

        Saving conflict = asStaff(() -> forms.save(seen, CASES, "15"));

        assertThat(conflict).isInstanceOf(Conflict.class);
        DraftField theirs = ((Conflict) conflict).theirs();
        assertThat(theirs.text()).isEqualTo("12");
        assertThat(theirs.change().by()).isEqualTo(Role.MUNICIPAL_REPORTER.name());
        assertThat(current().text(CASES)).isEqualTo("12");
    }

    @Test
    void peopleInDifferentFieldsDoNotDisturbEachOther() {
        Draft seen = begin(Beginning.EMPTY);
        save(seen, CASES, "12");

        Draft both = saved(asStaff(() -> forms.save(seen, COST, "3,400千円")));

        assertThat(both.text(CASES)).isEqualTo("12");
        assertThat(both.text(COST)).isEqualTo("3,400千円");
    }

    @Test
    void theSameTextTypedTwiceIsNoConflict() {
        Draft seen = begin(Beginning.EMPTY);
        save(seen, CASES, "12");

        assertThat(save(seen, CASES, "12").text(CASES)).isEqualTo("12");
    }

    @Test
    void aDraftBegunByTwoPeopleIsOne() {
        Draft one = begin(Beginning.EMPTY);
        Draft other = asStaff(() -> forms.begin(round.id(), CITY, Beginning.EMPTY));

        assertThat(other.id()).isEqualTo(one.id());
    }

    @Test
    void controlCharactersAreLeftOutAndLineBreaksKept() {
        assertThat(save(begin(Beginning.EMPTY), REMARKS, "一行目\r\n二行目\u0000\u0007終わり")
                        .text(REMARKS))
                .isEqualTo("一行目\n二行目終わり");
    }

    @Test
    void whatTheRoundDoesNotAskIsNotSaved() {
        Draft draft = begin(Beginning.EMPTY);

        assertThatThrownBy(() -> save(draft, FieldPath.of(Field.NEEDS), "未把握"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> save(draft, FieldPath.of(Field.CASES, Programme.COMMUNITY), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> save(draft, REMARKS, "あ".repeat(FormService.LONGEST_TEXT + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherMunicipalityIsNoneOfAReportersBusiness() {
        Draft draft = begin(Beginning.EMPTY);
        save(draft, CASES, "12");

        assertThatThrownBy(() -> asReporterOf(TOWN, () -> forms.page(round.period(), CITY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> forms.begin(round.id(), CITY, Beginning.EMPTY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> forms.save(draft, CASES, "99")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> forms.handIn(draft)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(asReporterOf(TOWN, () -> forms.drafts(round.id()))).isEmpty();
        assertThat(asStaff(() -> forms.drafts(round.id())))
                .extracting(DraftNote::municipality)
                .containsExactly(CITY);
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> forms.page(round.period(), CITY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aClosedRoundTakesNothingIn() {
        Draft draft = save(begin(Beginning.EMPTY), CASES, "12");
        asStaff(() -> rounds.close(round));

        assertThatThrownBy(() -> save(draft, CASES, "13")).isInstanceOf(RoundClosedException.class);
        assertThatThrownBy(() -> reporter(() -> forms.addTarget(draft, 0, Map.of())))
                .isInstanceOf(RoundClosedException.class);
        assertThatThrownBy(() -> reporter(() -> forms.handIn(draft))).isInstanceOf(RoundClosedException.class);
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> forms.begin(round.id(), TOWN, Beginning.EMPTY)))
                .isInstanceOf(RoundClosedException.class);
        assertThat(current().text(CASES)).isEqualTo("12");
    }

    @Test
    void targetsComeAndGoAndMoveAndKeepWhatStandsInThem() {
        Draft draft = reporter(() -> forms.addTarget(begin(Beginning.EMPTY), 0, Map.of()));
        int first = draft.targets().getFirst();
        draft = save(draft, FieldPath.ofTarget(Field.TARGET_INDICATOR, first), "支援会議の開催");
        Draft withOne = draft;
        draft = reporter(() -> forms.addTarget(withOne, 1, Map.of(Field.TARGET_INDICATOR, "参加者数")));
        int second = draft.targets().getLast();
        Draft withTwo = draft;
        Draft moved = reporter(() -> forms.moveTarget(withTwo, second, -1));
        assertThat(moved.targets()).containsExactly(second, first);
        assertThat(moved.text(FieldPath.ofTarget(Field.TARGET_INDICATOR, first)))
                .isEqualTo("支援会議の開催");

        Draft removed = reporter(() -> forms.removeTarget(moved, second));
        assertThat(removed.targets()).containsExactly(first);
        assertThat(removed.text(FieldPath.ofTarget(Field.TARGET_INDICATOR, second)))
                .isEmpty();

        Draft last = reporter(() -> forms.addTarget(removed, 9, Map.of()));
        assertThat(last.targets().getLast()).isNotIn(first, second);
    }

    @Test
    void twoPeopleAtTheTargetsAreTold() {
        Draft seen = reporter(() -> forms.addTarget(begin(Beginning.EMPTY), 0, Map.of()));
        int target = seen.targets().getFirst();
        FieldPath indicator = FieldPath.ofTarget(Field.TARGET_INDICATOR, target);
        asStaff(() -> forms.save(seen, indicator, "参加者数"));

        assertThatThrownBy(() -> reporter(() -> forms.removeTarget(seen, target)))
                .isInstanceOf(StaleVersionException.class);

        Draft now = current();
        reporter(() -> forms.removeTarget(now, target));
        assertThatThrownBy(() -> asStaff(() -> forms.moveTarget(now, target, 1)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(asStaff(() -> forms.save(now, indicator, "別の指標"))).isInstanceOf(TargetGone.class);
    }
}
