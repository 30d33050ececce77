package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks at a page as it stands for what a program can find of WCAG 2.2 AA: names, roles, contrast, order of headings. What it finds
 * is named with the place and the way to mend it. It sees about half of what there is to see; the keyboard and the words are for
 * people and for the journeys themselves.
 */
final class AxeCheck {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private AxeCheck() {}

    /** Fails with every fault found on the page, in the order of the page's rules. */
    static void findsNothingOn(Page page) {
        settle(page);
        List<String> faults =
                lookAt(page).getViolations().stream().map(AxeCheck::words).toList();
        assertThat(faults).as("faults of accessibility at %s", page.url()).isEmpty();
    }

    /** In the page itself: no screen has frames, and carrying each one's part into a page of its own takes longer than the look. */
    private static AxeResults lookAt(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(faultsOnly())
                .withTags(STANDARDS)
                .analyze();
    }

    /** What passed is not described place by place: nobody reads it, and it takes longer than the look itself. */
    private static AxeRunOptions faultsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Contrast is measured on what is painted: whatever still fades in has another colour. */
    private static void settle(Page page) {
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .map(AxeCheck::place)
                .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", "\n"));
    }

    private static String place(CheckedNode node) {
        return node.getTarget() + " " + node.getFailureSummary() + " " + node.getHtml();
    }
}
