package kurogo.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kurogo.calendar.FiscalYear;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    @Test
    void theStandardHoldsTheThresholdsOfTheField() {
        Thresholds standard = RuleSet.STANDARD.thresholds();
        assertThat(standard.zeroAlertBelow()).isEqualTo(0.05);
        assertThat(standard.zeroCautionBelow()).isEqualTo(0.3);
        assertThat(standard.costAlertLimit()).isEqualTo(0.998);
        assertThat(standard.costCautionLimit()).isEqualTo(0.95);
        assertThat(standard.costPerCaseScore()).isEqualTo(3.5);
        assertThat(standard.costPerCaseMinimumPeers()).isEqualTo(10);
        assertThat(standard.costSpreadScore()).isEqualTo(3.5);
        assertThat(standard.costSpreadMinimumPeers()).isEqualTo(5);
        assertThat(standard.contractedOutFrom()).isEqualTo(FiscalYear.reiwa(7));
        assertThat(RuleSet.STANDARD.rules()).containsExactlyInAnyOrder(RuleCode.values());
    }

    @Test
    void noSettingsAreTheStandard() {
        assertThat(RuleSet.from(Map.of())).isEqualTo(RuleSet.STANDARD);
    }

    @Test
    void settingsComeBackAsTheyWent() {
        Map<String, String> settings = new HashMap<>(RuleSet.STANDARD.toMap());
        settings.put("name", "試行 2");
        settings.put("version", "7");
        settings.put("date", "2026-07-01");
        settings.put("zeroCases.alertBelow", "0.01");
        settings.put("zeroCases.cautionBelow", "0.25");
        settings.put("highCost.alertLimit", "0.9999");
        settings.put("highCost.cautionLimit", "0.99");
        settings.put("highCost.minimumGroup", "8");
        settings.put("costPerCase.score", "4.25");
        settings.put("costPerCase.minimumPeers", "12");
        settings.put("costSpread.score", "5");
        settings.put("costSpread.minimumPeers", "6");
        settings.put("contractedOut.fromFiscalYear", "2026");
        settings.put("implausible.changeFactor", "2.5");
        settings.put("implausible.changeCases", "20");
        settings.put("implausible.changeYen", "5000000");
        settings.put("implausible.partsToleranceYen", "0");
        settings.put("rule.REPORT_LATE", "off");
        settings.put("severity.TARGET_MISSING", "NOTE");
        RuleSet ruleSet = RuleSet.from(settings);
        assertThat(ruleSet.toMap()).isEqualTo(settings);
        assertThat(RuleSet.from(ruleSet.toMap())).isEqualTo(ruleSet);
        assertThat(ruleSet.thresholds())
                .isEqualTo(new Thresholds(
                        0.01, 0.25, 0.9999, 0.99, 8, 4.25, 12, 5, 6, new FiscalYear(2026), 2.5, 20, 5_000_000, 0));
        assertThat(ruleSet.date()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(ruleSet.isOn(RuleCode.REPORT_LATE)).isFalse();
        assertThat(ruleSet.severity(RuleCode.TARGET_MISSING)).isEqualTo(Severity.NOTE);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
                    zeroCases.alertBelow | 5 % | zeroCases.alertBelow: 「5 %」は数値ではありません。
                    zeroCases.alertBelow | 0.5 | zeroCases.cautionBelow: 0.3 は 0.5 以上 0.999999 以下の範囲にありません。
                    highCost.alertLimit | 0.9 | highCost.alertLimit: 0.9 は 0.95 以上 0.999999 以下の範囲にありません。
                    highCost.alertLimit | 99.8 | highCost.alertLimit: 99.8 は 0.95 以上 0.999999 以下の範囲にありません。
                    costSpread.score | -1 | costSpread.score: -1 は 0.1 以上 100.0 以下の範囲にありません。
                    costPerCase.minimumPeers | 10.5 | costPerCase.minimumPeers: 「10.5」は整数ではありません。
                    version | 0 | version: 0 は 1 以上 2147483647 以下の範囲にありません。
                    date | 令和8年 | date: 「令和8年」は日付（例 2026-04-01）ではありません。
                    rule.ZERO_CASES | yes | rule.ZERO_CASES: 「yes」は使えません。使える値: on, off
                    rule.ZERO_CASE | on | rule.ZERO_CASE: この名前の設定はありません。
                    severity.NEEDS_UNKNOWN | 注意 | severity.NEEDS_UNKNOWN: 「注意」は使えません。使える値: ALERT, CAUTION, NOTE
                    severity.HIGH_COST | NOTE | severity.HIGH_COST: この名前の設定はありません。
                    zerocases.alertbelow | 0.1 | zerocases.alertbelow: この名前の設定はありません。
                    name | '' | name: 値が空です。
                    """)
    void whatIsNotUnderstoodIsRefusedByName(String key, String value, String problem) {
        InvalidRuleSet refused = catchThrowableOfType(InvalidRuleSet.class, () -> RuleSet.from(Map.of(key, value)));
        assertThat(refused.problems())
                .extracting(sentence -> sentence.in(Texts.in(Locale.JAPANESE)))
                .containsExactly(problem);
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThatThrownBy(() -> RuleSet.from(Map.of("version", "x", "highCost.limit", "0.9")))
                .isInstanceOf(InvalidRuleSet.class)
                .hasMessage("version: “x” is not a number. highCost.limit: there is no such setting.");
    }

    @Test
    void spacesAroundAValueDoNotMatter() {
        assertThat(RuleSet.from(Map.of("costSpread.score", " 4 ")).thresholds().costSpreadScore())
                .isEqualTo(4);
    }

    @Test
    void aGradedRuleHasNoSeverityOfItsOwn() {
        assertThatThrownBy(() -> RuleSet.STANDARD.severity(RuleCode.ZERO_CASES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleSwitchedOffFindsNothing() {
        ReviewedRound round = new ExampleRound().silent(1).build();
        assertThat(Review.of(round, RuleSet.STANDARD).flags()).hasSize(1);
        assertThat(Review.of(round, RuleSet.from(Map.of("rule.REPORT_MISSING", "off")))
                        .flags())
                .isEmpty();
    }

    @Test
    void theReviewRunsEveryRuleOnce() {
        assertThat(Review.RULES).extracting(Rule::code).containsExactly(RuleCode.values());
        assertThat(EnumSet.allOf(RuleCode.class)).hasSameSizeAs(Review.RULES);
    }
}
