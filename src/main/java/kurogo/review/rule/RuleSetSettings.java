package kurogo.review.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kurogo.calendar.FiscalYear;

/** A rule set as settings by key, and back. */
final class RuleSetSettings {

    private static final String RULE = "rule.";
    private static final String SEVERITY = "severity.";

    private static final double LEAST_SHARE = 1e-6;
    private static final double MOST_SHARE = 1 - LEAST_SHARE;
    private static final double LEAST_SCORE = 0.1;
    private static final double MOST_SCORE = 100;
    private static final int MOST_PEERS = 2_000;
    private static final int MOST_CASES = 1_000_000;
    private static final long MOST_YEN = 1_000_000_000_000L;

    private RuleSetSettings() {}

    static RuleSet read(Map<String, String> settings) {
        SettingsReader reader = new SettingsReader(settings);
        RuleSet standard = RuleSet.STANDARD;
        String name = reader.text("name", standard.name());
        int version = (int) reader.whole("version", standard.version(), 1, Integer.MAX_VALUE);
        LocalDate date = reader.day("date", standard.date());
        Thresholds thresholds = thresholds(reader, standard.thresholds());
        Set<RuleCode> rules = rules(reader);
        Map<RuleCode, Severity> severities = severities(reader);
        Peers peers = PeerSettings.read(reader);
        reader.finish();
        return new RuleSet(name, version, date, thresholds, rules, severities, peers);
    }

    static Map<String, String> write(RuleSet ruleSet) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("name", ruleSet.name());
        settings.put("version", Integer.toString(ruleSet.version()));
        settings.put("date", ruleSet.date().toString());
        write(ruleSet.thresholds(), settings);
        for (RuleCode rule : RuleCode.values()) {
            settings.put(RULE + rule.name(), ruleSet.isOn(rule) ? SettingsReader.ON : SettingsReader.OFF);
        }
        for (RuleCode rule : RuleCode.values()) {
            if (!rule.isGraded()) {
                settings.put(SEVERITY + rule.name(), ruleSet.severity(rule).name());
            }
        }
        PeerSettings.write(ruleSet.peers(), settings);
        return settings;
    }

    private static Thresholds thresholds(SettingsReader in, Thresholds standard) {
        double zeroAlert = in.decimal("zeroCases.alertBelow", standard.zeroAlertBelow(), LEAST_SHARE, MOST_SHARE);
        double costCaution = in.decimal("highCost.cautionLimit", standard.costCautionLimit(), LEAST_SHARE, MOST_SHARE);
        return new Thresholds(
                zeroAlert,
                in.decimal("zeroCases.cautionBelow", standard.zeroCautionBelow(), zeroAlert, MOST_SHARE),
                in.decimal("highCost.alertLimit", standard.costAlertLimit(), costCaution, MOST_SHARE),
                costCaution,
                (int) in.whole("highCost.minimumGroup", standard.costMinimumGroup(), 2, MOST_PEERS),
                in.decimal("costPerCase.score", standard.costPerCaseScore(), LEAST_SCORE, MOST_SCORE),
                (int) in.whole("costPerCase.minimumPeers", standard.costPerCaseMinimumPeers(), 3, MOST_PEERS),
                in.decimal("costSpread.score", standard.costSpreadScore(), LEAST_SCORE, MOST_SCORE),
                (int) in.whole("costSpread.minimumPeers", standard.costSpreadMinimumPeers(), 3, MOST_PEERS),
                fiscalYear(in, standard.contractedOutFrom()),
                in.decimal("implausible.changeFactor", standard.changeFactor(), 1.01, 1_000),
                in.whole("implausible.changeCases", standard.changeCases(), 1, MOST_CASES),
                in.whole("implausible.changeYen", standard.changeYen(), 1, MOST_YEN),
                in.whole("implausible.partsToleranceYen", standard.partsToleranceYen(), 0, MOST_YEN));
    }

    private static FiscalYear fiscalYear(SettingsReader in, FiscalYear standard) {
        return new FiscalYear((int) in.whole("contractedOut.fromFiscalYear", standard.startYear(), 1900, 2999));
    }

    private static void write(Thresholds thresholds, Map<String, String> settings) {
        settings.put("zeroCases.alertBelow", plain(thresholds.zeroAlertBelow()));
        settings.put("zeroCases.cautionBelow", plain(thresholds.zeroCautionBelow()));
        settings.put("highCost.alertLimit", plain(thresholds.costAlertLimit()));
        settings.put("highCost.cautionLimit", plain(thresholds.costCautionLimit()));
        settings.put("highCost.minimumGroup", plain(thresholds.costMinimumGroup()));
        settings.put("costPerCase.score", plain(thresholds.costPerCaseScore()));
        settings.put("costPerCase.minimumPeers", plain(thresholds.costPerCaseMinimumPeers()));
        settings.put("costSpread.score", plain(thresholds.costSpreadScore()));
        settings.put("costSpread.minimumPeers", plain(thresholds.costSpreadMinimumPeers()));
        settings.put(
                "contractedOut.fromFiscalYear",
                plain(thresholds.contractedOutFrom().startYear()));
        settings.put("implausible.changeFactor", plain(thresholds.changeFactor()));
        settings.put("implausible.changeCases", plain(thresholds.changeCases()));
        settings.put("implausible.changeYen", plain(thresholds.changeYen()));
        settings.put("implausible.partsToleranceYen", plain(thresholds.partsToleranceYen()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static Set<RuleCode> rules(SettingsReader in) {
        Set<RuleCode> rules = EnumSet.noneOf(RuleCode.class);
        for (RuleCode rule : RuleCode.values()) {
            if (in.isOn(RULE + rule.name(), RuleSet.STANDARD.isOn(rule))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static Map<RuleCode, Severity> severities(SettingsReader in) {
        Map<RuleCode, Severity> severities = new EnumMap<>(RuleCode.class);
        for (RuleCode rule : RuleCode.values()) {
            if (!rule.isGraded()) {
                severities.put(rule, in.constant(SEVERITY + rule.name(), RuleSet.STANDARD.severity(rule)));
            }
        }
        return severities;
    }
}
