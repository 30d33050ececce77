package kurogo.master.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.master.PopulationBands;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = MasterView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class BandsPanelTest extends SpringBrowserlessTest {

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    @BeforeEach
    void openTheBands() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        UI.getCurrent()
                .navigate(
                        MasterView.ROUTE,
                        QueryParameters.simple(Map.of(MasterPart.PARAMETER, MasterPart.BANDS.inAddress())));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private IntegerField start(int band) {
        return find(IntegerField.class)
                .withCondition(field -> field.getLabel().equals("区分" + band + "の始まり（人）"))
                .single();
    }

    @Test
    void aChangeSaysWhoMovesBeforeItIsKeptAndCanBeTakenBack() {
        assertThat(button("この区分にする").isEnabled()).isFalse();

        test(start(3)).setValue(20_000);
        assertThat(sentences()).contains("3市町村のうち1市町村の区分が変わります。");
        assertThat(area.bands()).isEqualTo(PopulationBands.STANDARD);

        test(button("この区分にする")).click();
        assertThat(area.bands().bands().get(2).from()).isEqualTo(20_000);
        assertThat(start(3).getValue()).isEqualTo(20_000);

        test(button("元に戻す")).click();
        assertThat(area.bands()).isEqualTo(PopulationBands.STANDARD);
    }

    @Test
    void aBandIsAddedAndLeftOut() {
        test(button("区分を追加")).click();
        assertThat(button("この区分にする").isEnabled()).isFalse();
        assertThat(sentences()).contains("すべての欄に、1人以上の異なる人口を入力してください。");
        test(start(8)).setValue(1_000_000);
        assertThat(button("この区分にする").isEnabled()).isTrue();

        test(button("標準の区分を入れる")).click();
        assertThat(find(IntegerField.class).all()).hasSize(6);
        assertThat(sentences()).contains("今の区分です。");
    }
}
