package kurogo.start;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps values out of structured logs: what stands in quotes or in brackets of a message may be anybody's name. Of failures {@link NamelessTraces}
 * tell.
 */
final class NamelessLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final String LEFT_OUT = "\u2026";

    /** In double quotes, as PostgreSQL tells of a row, or an address of mail; then in single quotes, which double ones may hold. */
    private static final List<Pattern> VALUES = List.of(
            Pattern.compile("\"[^\"\\n]*\"|=[(][^)\\n]*[)]|contains [(][^\\n]*"
                    + "|[^ <>\"(]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+"),
            Pattern.compile("(?<![A-Za-z])'[^'\\n]*'"));

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(
                JsonWriter.ValueProcessor.of(String.class, said -> said == null ? null : without(said)));
    }

    static String without(String said) {
        String left = said;
        for (Pattern value : VALUES) {
            left = value.matcher(left).replaceAll(LEFT_OUT);
        }
        return left;
    }
}
