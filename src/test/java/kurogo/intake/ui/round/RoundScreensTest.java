package kurogo.intake.ui.round;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.ui.ReceptionView;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.RoundTerms;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.uikit.DayField;
import kurogo.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = {RoundListView.class, ReceptionView.class})
@SignedInAs(role = Role.PREFECTURE_STAFF)
class RoundScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @BeforeEach
    void prefecture() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    private ReportingRound lastYears() {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.MULTI_AGENCY, Programme.OUTREACH),
                Set.of(Question.NEEDS, Question.CONTACT))));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String errorOf(Component field) {
        return field.getElement().getProperty("errorMessage", "");
    }

    @Test
    void anEmptyProgramLeadsToItsFirstRound() {
        navigate(ReceptionView.class);
        EmptyState empty = find(EmptyState.class).single();
        assertThat(find(Anchor.class, empty).single().getHref()).isEqualTo("reception/rounds/new");
    }

    @Test
    void aRoundMadeFromLastYearsTakesOverWhatWasAskedAndMovesTheDayOff() {
        lastYears();
        UI.getCurrentOrThrow().navigate("reception/rounds/new", QueryParameters.of("from", "R7"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("令和8年度 実績報告（年間）");
        assertThat(find(DayField.class).single().getValue()).isEqualTo("2027-05-31");
        assertThat(find(DayField.class).single().getHelperText()).contains("土曜日", "令和9年5月31日");

        test(button("作成")).click();
        ReportingRound created = asStaff(() -> rounds.find(ReportingPeriod.annual(FiscalYear.reiwa(8))))
                .orElseThrow();
        assertThat(created.programmes()).containsExactly(Programme.MULTI_AGENCY, Programme.OUTREACH);
        assertThat(created.questions()).containsExactly(Question.NEEDS, Question.CONTACT);
        assertThat(find(H1.class).single().getText()).isEqualTo("報告の受付");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        navigate(NewRoundView.class);
        test(find(TextField.class).single()).setValue("");
        find(DayField.class).single().clear();
        programmes().deselectAll();
        test(button("作成")).click();

        assertThat(errorOf(find(TextField.class).single())).isEqualTo("報告回の名称を入力してください。");
        assertThat(errorOf(find(DayField.class).single())).isEqualTo("提出期限を入力してください。");
        assertThat(errorOf(programmes())).isEqualTo("尋ねる事業を1つ以上選んでください。");
        assertThat(asStaff(() -> rounds.all())).isEmpty();
    }

    @Test
    void aPeriodThatIsTakenIsSaidAtItsField() {
        lastYears();
        navigate(NewRoundView.class);
        Select<?> year = find(Select.class).all().getFirst();
        setYear(year);
        test(button("作成")).click();

        assertThat(errorOf(find(Select.class).all().get(1))).contains("既にあります");
        assertThat(asStaff(() -> rounds.all())).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static void setYear(Select<?> year) {
        ((Select<FiscalYear>) year).setValue(FiscalYear.reiwa(7));
    }

    @Test
    void aChangeIsKeptAndARoundThatSomeoneElseChangedIsToldWithBothVersions() {
        ReportingRound round = lastYears();
        navigate(RoundView.class, "R7");
        asStaff(() -> rounds.change(
                round,
                new RoundTerms(
                        round.title(), LocalDate.of(2026, 6, 5), new Asked(round.programmes(), round.questions()))));
        test(find(TextField.class).single()).setValue("別の名称");
        test(button("保存")).click();

        RoundConflict conflict = find(RoundConflict.class).single();
        assertThat(find(ListItem.class, conflict).all())
                .extracting(ListItem::getText)
                .containsExactly("報告回の名称：最新は「令和7年度 実績報告（年間）」、入力された内容は「別の名称」", "提出期限：最新は「令和8年6月5日」、入力された内容は「令和8年5月29日」");
        assertThat(asStaff(() -> rounds.get(round.id())).title()).isEqualTo(round.title());

        test(button("最新の内容を表示")).click();
        test(find(TextField.class).single()).setValue("別の名称");
        test(button("保存")).click();
        ReportingRound saved = asStaff(() -> rounds.get(round.id()));
        assertThat(saved.title()).isEqualTo("別の名称");
        assertThat(saved.dueOn()).isEqualTo("2026-06-05");
    }

    @Test
    void closingSaysWhatHappensAndCanBeTakenBack() {
        ReportingRound round = lastYears();
        navigate(RoundListView.class);
        test(gridButton("締め切る")).click();
        ConfirmDialog closing = find(ConfirmDialog.class).single();
        assertThat(find(ListItem.class, closing).all())
                .extracting(ListItem::getText)
                .contains("未提出の市町村が 3 あります。");
        test(closing).confirm();
        assertThat(asStaff(() -> rounds.get(round.id())).isOpen()).isFalse();

        test(gridButton("再開")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(asStaff(() -> rounds.get(round.id())).isOpen()).isTrue();
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void whoOnlyReadsFindsNoStepsInTheList() {
        lastYears();
        navigate(RoundListView.class);

        assertThat(grid().getColumns())
                .extracting(column -> column.getHeaderText())
                .doesNotContain("操作");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("reception/rounds/new");
    }

    @SuppressWarnings("unchecked")
    private Grid<ReportingRound> grid() {
        return (Grid<ReportingRound>) find(Grid.class).single();
    }

    private Button gridButton(String words) {
        Component steps = test(grid()).getCellComponent(0, grid().getColumns().size() - 1);
        return find(Button.class, steps).withText(words).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Programme> programmes() {
        return (CheckboxGroup<Programme>)
                List.copyOf(find(CheckboxGroup.class).all()).getFirst();
    }
}
