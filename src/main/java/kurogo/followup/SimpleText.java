package kurogo.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with simple formatting, safe because it knows nothing else: {@code ## } begins a heading, {@code - } an item of a
 * list, two asterisks enclose what is bold. Everything else is text as it stands.
 */
public final class SimpleText {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern HEADING = Pattern.compile("#{1,4}[ 　]+(.+)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*][ 　]+|・[ 　]*)(.+)");

    private SimpleText() {}

    /** What a line is. */
    public enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }

    /**
     * A line with text in it.
     *
     * @param kind what it is
     * @param runs its text from left to right
     */
    public record Line(Kind kind, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A stretch of text that looks alike.
     *
     * @param text the text, without signs of formatting
     * @param bold whether it is bold
     */
    public record Run(String text, boolean bold) {}

    /** The lines of a text; empty ones are left out. */
    public static List<Line> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SimpleText::line)
                .toList();
    }

    /** The text without signs of formatting, items of lists with a dot before them. */
    public static String plain(String text) {
        return lines(text).stream()
                .map(line -> line.runs().stream()
                        .map(Run::text)
                        .collect(Collectors.joining("", line.kind() == Kind.ITEM ? "・" : "", "")))
                .collect(Collectors.joining("\n"));
    }

    private static Line line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Line(Kind.HEADING, runs(heading.group(1)));
        }
        Matcher item = ITEM.matcher(line);
        return item.matches() ? new Line(Kind.ITEM, runs(item.group(1))) : new Line(Kind.PARAGRAPH, runs(line));
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(text);
        int from = 0;
        while (bold.find()) {
            add(runs, text.substring(from, bold.start()), false);
            add(runs, bold.group(1), true);
            from = bold.end();
        }
        add(runs, text.substring(from), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean bold) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, bold));
        }
    }
}
