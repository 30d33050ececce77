package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.IntakeService;
import kurogo.intake.KeptMapping;
import kurogo.intake.MappingService;
import kurogo.intake.Staging;
import kurogo.intake.Upload;
import kurogo.intake.read.cell.Unit;
import kurogo.report.OpenRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A person says once what unknown headings mean, and looks after what was said. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = MappingView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class MappingViewTest extends SpringBrowserlessTest {

    private static final String LIST = """
            どこ,どれ,支援実績の件数,かかった額
            汐見原市,多機関協働,12,3400
            菜花町,参加支援,0,500
            """;

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    MappingService mappings;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void thePreviewOfATableNobodyCanReadLeadsToWhereItIsExplained() {
        Upload upload = stage();

        navigate("reception/upload/" + upload.id(), PreviewView.class);

        assertThat(find(Anchor.class).withText("見出しを対応づける").single().getHref())
                .isEqualTo("reception/mapping/" + upload.id());
    }

    @Test
    void headingsStandWithExamplesAndWhatTheyResembleIsOfferedNotUsed() {
        open(stage());

        assertThat(words()).contains("どこ", "汐見原市、菜花町", "支援実績の件数", "候補：支援実績件数");
        assertThat(this.<String>select("「支援実績の件数」の意味").getValue()).isEmpty();

        test(find(Button.class).withAttribute("aria-label", "「支援実績件数」にする").single())
                .click();
        assertThat(this.<String>select("「支援実績の件数」の意味").getValue()).isEqualTo("CASES");
    }

    @Test
    void onceExplainedTheFileIsReadAndThePreviewSaysWithWhat() {
        explain(stage());

        assertThat(getCurrentView()).isInstanceOf(PreviewView.class);
        assertThat(words()).contains("対応表「まとめ」（県、第1版）を使って読み取っています");
        assertThat(intake.staged(round.id()))
                .singleElement()
                .satisfies(upload -> assertThat(upload.isAcceptable()).isTrue());
    }

    @Test
    void nothingIsSavedWhenNothingWasSaid() {
        open(stage());

        test(button("保存して読み直す")).click();

        assertThat(notice()).contains("何も指定されていません");
        assertThat(mappings.all()).isEmpty();
    }

    @Test
    void theRowsOfTheHeadStandInTheAddress() {
        Upload upload = stage();

        UI.getCurrent().navigate("reception/mapping/" + upload.id(), QueryParameters.fromString("from=2&to=3"));

        assertThat(words()).contains("汐見原市 ／ 菜花町");
    }

    @Test
    void oneClickAndTheMappingIsNotUsed() {
        explain(stage());

        test(button("使わずに読み直す")).click();

        assertThat(intake.staged(round.id()))
                .singleElement()
                .satisfies(upload -> assertThat(upload.isAcceptable()).isFalse());
    }

    @Test
    void mappingsAreListedLookedAtAndWithdrawn() {
        explain(stage());
        KeptMapping kept = mappings.all().getFirst();

        navigate(MappingRecordView.class, kept.id());
        assertThat(words()).contains("「どこ」＝市町村名", "「かかった額」＝事業費（千円）", "第1版");
        test(button("廃止")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(mappings.get(kept.id()).withdrawn()).isTrue();
        assertThat(words()).contains("廃止されています");
    }

    @Test
    void aChangeIsAFurtherVersionThatSaysWhatIsOtherwise() {
        explain(stage());
        KeptMapping kept = mappings.all().getFirst();
        navigate(MappingRecordView.class, kept.id());

        this.<String>select("「かかった額」の意味").setValue("-");
        test(button("変更を保存")).click();

        assertThat(words()).contains("第2版", "「かかった額」＝読み取らない", "「かかった額」＝事業費（千円）（取りやめ）");
    }

    private void explain(Upload upload) {
        open(upload);
        this.<String>select("「どこ」の意味").setValue("MUNICIPALITY_NAME");
        this.<String>select("「どれ」の意味").setValue("PROGRAMME");
        this.<String>select("「支援実績の件数」の意味").setValue("CASES");
        this.<String>select("「かかった額」の意味").setValue("COST");
        this.<Optional<Unit>>select("「かかった額」の単位").setValue(Unit.named("千円"));
        test(button("保存して読み直す")).click();
    }

    private Upload stage() {
        byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
        return ((Staging.Staged) intake.stage(round.id(), "まとめ.csv", bytes).getFirst()).upload();
    }

    private void open(Upload upload) {
        navigate("reception/mapping/" + upload.id(), MappingView.class);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        List<Select<T>> found = find(Select.class).all().stream()
                .map(select -> (Select<T>) select)
                .filter(select -> select.getAriaLabel().filter(label::equals).isPresent())
                .toList();
        assertThat(found).as(label).hasSize(1);
        return found.getFirst();
    }

    private Button button(String word) {
        return find(Button.class).withText(word).single();
    }

    private String notice() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }
}
