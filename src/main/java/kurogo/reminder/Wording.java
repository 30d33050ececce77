package kurogo.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Subject and text of a reminder with fields to be filled in. A brace that encloses no word is itself.
 *
 * @param subject one line
 * @param text lines ended by a line feed
 */
public record Wording(String subject, String text) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_TEXT = 10_000;

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\s]+)}");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /**
     * @throws UnknownFieldException when it names a field there is none of
     * @throws IllegalArgumentException when subject or text are blank or too long, or the subject is more than one line
     */
    public Wording {
        text = LINE_END.matcher(text).replaceAll("\n");
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A wording has a subject and a text, neither too long");
        }
        if (CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("A subject is one line");
        }
        List<String> unknown = Stream.of(subject, text)
                .flatMap(part -> FIELD.matcher(part).results())
                .filter(found -> MergeField.named(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownFieldException(unknown);
        }
    }

    /** The subject with its fields filled in, still one line whatever the values hold. */
    String subject(Map<MergeField, String> values) {
        return CONTROL.matcher(filled(subject, values)).replaceAll(" ");
    }

    String text(Map<MergeField, String> values) {
        return filled(text, values);
    }

    /** What a value holds is never filled in again. */
    private static String filled(String part, Map<MergeField, String> values) {
        return FIELD.matcher(part)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(
                                values.get(MergeField.named(found.group(1)).orElseThrow()))
                        .orElse("")));
    }
}
