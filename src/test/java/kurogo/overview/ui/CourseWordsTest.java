package kurogo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.overview.LikeForLike;
import kurogo.overview.Lookback;
import kurogo.overview.RoundCounts;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;
import kurogo.training.Reach;
import kurogo.uikit.Spark;
import kurogo.uikit.Tile;
import org.junit.jupiter.api.Test;

class CourseWordsTest {

    private static final Texts TEXTS = Texts.in(Locale.JAPANESE);

    private static ReportingPeriod year(int reiwa) {
        return ReportingPeriod.annual(FiscalYear.reiwa(reiwa));
    }

    private static RoundCounts cases(long number) {
        return new RoundCounts(3, Map.of(Programme.OUTREACH, number), Optional.empty());
    }

    private static Tile outreach(ReportingPeriod now, Map<ReportingPeriod, RoundCounts> counts) {
        Lookback lookback = new Lookback(now, List.of(year(4), year(5), year(6), year(7)), counts, Optional.empty());
        return under(Course.ofAll(lookback, Course.Counted.CASES, of -> of.cases(Programme.OUTREACH), TEXTS));
    }

    private static Tile under(Course course) {
        return new CourseWords(TEXTS).under(new Tile("件数", TEXTS).figure("12", "件"), course);
    }

    private static String heard(Component tile) {
        return visible(tile.getElement())
                .filter(element -> element.getClassList().contains("kurogo-visually-hidden"))
                .map(Element::getText)
                .collect(Collectors.joining("|"));
    }

    private static Stream<Element> visible(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(CourseWordsTest::visible));
    }

    private static boolean hasLine(Component component) {
        return component instanceof Spark || component.getChildren().anyMatch(CourseWordsTest::hasLine);
    }

    @Test
    void aTileTellsItsChangeAndItsYearsToWhoeverHearsIt() {
        Tile tile = outreach(year(7), Map.of(year(4), cases(5), year(6), cases(9), year(7), cases(12)));

        assertThat(tile.getElement().getTextRecursively()).contains("前年度比 +3件");
        assertThat(heard(tile))
                .isEqualTo("令和6年度 (2024)の9件から3件増えました。"
                        + "|推移：令和4年度 (2022) 5、令和5年度 (2023) 数値なし、令和6年度 (2024) 9、令和7年度 (2025) 12");
    }

    @Test
    void aFallIsNoMinusSignToWhoeverHearsIt() {
        assertThat(heard(outreach(year(7), Map.of(year(6), cases(12), year(7), cases(12)))))
                .startsWith("令和6年度 (2024)の12件から変わっていません。");
        assertThat(heard(outreach(year(7), Map.of(year(6), cases(14), year(7), cases(12)))))
                .startsWith("令和6年度 (2024)の14件から2件減りました。");
    }

    @Test
    void nothingIsHeldAgainstAYearThatDoesNotKnowTheNumber() {
        Tile tile = outreach(year(7), Map.of(year(7), cases(12)));

        assertThat(heard(tile)).isEmpty();
        assertThat(hasLine(tile)).isFalse();
    }

    @Test
    void aPartOfAYearMayHaveALineOfWholeYearsWithoutAChange() {
        ReportingPeriod half = new ReportingPeriod(FiscalYear.reiwa(8), PeriodPart.FIRST_HALF);
        Tile tile = outreach(half, Map.of(half, cases(4), year(6), cases(9), year(7), cases(12)));

        assertThat(hasLine(tile)).isTrue();
        assertThat(tile.getElement().getTextRecursively()).doesNotContain("前年度比");
    }

    @Test
    void aRoundBeingCollectedIsHeldAgainstWhoeverReportedToBoth() {
        LikeForLike both = new LikeForLike(1, false, cases(12), cases(8));
        Lookback lookback = new Lookback(
                year(7), List.of(year(7)), Map.of(year(6), cases(40), year(7), cases(12)), Optional.of(both));

        assertThat(heard(under(
                        Course.ofTheSame(lookback, Course.Counted.CASES, of -> of.cases(Programme.OUTREACH), TEXTS))))
                .startsWith("令和6年度 (2024)の8件から4件増えました。");
    }

    @Test
    void trainingStandsBesideTheEndOfTheYearBefore() {
        Tile tile = under(Course.of(
                new Reach(new TreeMap<>(Map.of(FiscalYear.reiwa(7), 15, FiscalYear.reiwa(8), 18)), 24), TEXTS));

        assertThat(tile.getElement().getTextRecursively()).contains("前年度末比 +3市町村");
        assertThat(heard(tile)).startsWith("令和7年度 (2025)末の15市町村から3市町村増えました。");
    }
}
