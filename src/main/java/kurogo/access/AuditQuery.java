package kurogo.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in the audit trail.
 *
 * @param text part of an actor, an action or a subject; everything for an empty text
 * @param action an action as a whole; every one where there is none
 * @param account an account by its login name, or by its number as {@code #12}; every one, and none, where nothing is said
 * @param from first day in Japan
 * @param until last day in Japan
 */
public record AuditQuery(
        String text,
        Optional<String> action,
        Optional<String> account,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,18})");

    /** Entries of any action and day. */
    public static AuditQuery of(String text) {
        return new AuditQuery(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An account as it is looked for by its number. */
    public static String account(long number) {
        return "#" + number;
    }

    /** The number an account is looked for by; nothing where it is by its login name. */
    static Optional<Long> number(String account) {
        return Optional.of(NUMBER.matcher(account)).filter(Matcher::matches).map(found -> Long.valueOf(found.group(1)));
    }
}
