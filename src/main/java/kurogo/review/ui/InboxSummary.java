package kurogo.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.review.FlagCount;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/** How many flags are shown, and how many of each severity. */
final class InboxSummary extends Paragraph {

    InboxSummary(List<FlagCount> counts, String group, Texts texts) {
        List<FlagCount> shown = counts.stream()
                .filter(count -> group.isEmpty() || count.group().equals(group))
                .toList();
        int total = shown.stream().mapToInt(FlagCount::total).sum();
        String each = Arrays.stream(Severity.values())
                .map(severity -> texts.get(
                        "inbox.summary.of",
                        Level.of(severity).word(texts),
                        shown.stream().mapToInt(count -> count.of(severity)).sum()))
                .collect(Collectors.joining(texts.get("inbox.and")));
        addClassName("kurogo-inbox-summary");
        setText(texts.get("inbox.summary", total, each));
    }
}
