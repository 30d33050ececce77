package kurogo.review.ui;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.answers.Programme;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.Finding;
import kurogo.text.Texts;

/** Flags in the words of a list. */
final class FlagWords {

    private final Texts texts;
    private final Map<MunicipalityCode, String> municipalities;
    private final Map<Long, String> staff;
    private final Clock clock;

    FlagWords(Texts texts, Map<MunicipalityCode, String> municipalities, Map<Long, String> staff, Clock clock) {
        this.texts = texts;
        this.municipalities = municipalities;
        this.staff = Map.copyOf(staff);
        this.clock = clock;
    }

    Texts texts() {
        return texts;
    }

    String municipality(MunicipalityCode code) {
        return municipalities.getOrDefault(code, code.digits());
    }

    String municipality(Finding finding) {
        return municipality(finding.municipality());
    }

    String rule(Finding finding) {
        return texts.get("review.RuleCode." + finding.rule().name());
    }

    /** The programme, or － where the finding concerns the report as a whole. */
    String programme(Finding finding) {
        return finding.programme().map(this::programme).orElse("－");
    }

    private String programme(Programme programme) {
        return texts.get("report.Programme.short." + programme.name());
    }

    /** What was seen, in full. */
    String seen(TrackedFlag flag) {
        return flag.finding().evidence().explanation().stream()
                .map(sentence -> sentence.in(texts))
                .collect(Collectors.joining(texts.get("inbox.between")));
    }

    String state(TrackedFlag flag) {
        return texts.get("flags.FlagState." + flag.state().name());
    }

    /** Who sees to it, or － where nobody does. */
    String assignee(TrackedFlag flag) {
        return flag.assignee().flatMap(id -> Optional.ofNullable(staff.get(id))).orElse("－");
    }

    /** Whole days since it was first found. */
    long age(TrackedFlag flag) {
        return ChronoUnit.DAYS.between(JapanTime.dayOf(flag.raisedAt()), JapanTime.today(clock));
    }

    String title(TrackedFlag flag) {
        return title(flag.finding());
    }

    /** The finding in a line: 汐見原市　実績0件（多機関協働）. */
    String title(Finding finding) {
        String key = finding.programme().isPresent() ? "inbox.flag.programme" : "inbox.flag";
        return texts.get(key, municipality(finding), rule(finding), programme(finding));
    }
}
