package kurogo.municipality.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import org.junit.jupiter.api.Test;

class LatestPanelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static LatestPanels of(List<TimelineEntry> entries) {
        return new LatestPanels(new MunicipalityCode("952010"), entries, Texts.in(Locale.JAPANESE));
    }

    private static TimelineEntry entry(TimelineKind kind, int daysAgo, boolean overdue) {
        return new TimelineEntry(
                kind, DAY.minusDays(daysAgo), "件名" + daysAgo, "", "", Optional.of("followup/" + daysAgo), overdue);
    }

    private static <T extends Component> List<T> within(Component component, Class<T> type) {
        return all(component).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LatestPanelsTest::all));
    }

    @Test
    void theLatestFiveStandThereWhatIsOverdueFirstAndMarked() {
        LatestPanels panels = of(IntStream.range(0, 8)
                .mapToObj(daysAgo -> entry(TimelineKind.ACTION, daysAgo, daysAgo == 7))
                .toList());

        List<String> lines = within(panels, ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).contains("件名7").contains("期限超過");
        assertThat(lines.subList(1, 5))
                .noneMatch(line -> line.contains("期限超過"))
                .extracting(line -> line.substring(line.indexOf("件名")))
                .containsExactly("件名0", "件名1", "件名2", "件名3");
    }

    @Test
    void conversationsAndActionsOpenTheListsOfAllOfThem() {
        LatestPanels panels = of(List.of(
                entry(TimelineKind.CONVERSATION, 1, false),
                entry(TimelineKind.ACTION, 2, false),
                entry(TimelineKind.TRAINING, 3, false)));

        assertThat(within(panels, Panel.class)).hasSize(3);
        assertThat(within(panels, Anchor.class))
                .filteredOn(link -> link.getText().startsWith("すべて表示"))
                .extracting(Anchor::getHref, Anchor::getText)
                .containsExactly(
                        tuple("followup/conversations?scope=all&municipality=952010", "すべて表示（1件）"),
                        tuple("followup?scope=all&municipality=952010", "すべて表示（1件）"));
    }

    @Test
    void ofWhatThereIsNothingThereIsNoPanel() {
        LatestPanels panels = of(List.of(entry(TimelineKind.REPORT, 1, false), entry(TimelineKind.TRAINING, 2, false)));

        assertThat(within(panels, Panel.class)).hasSize(1);
        assertThat(of(List.of(entry(TimelineKind.REPORT, 1, false))).isEmpty()).isTrue();
    }
}
