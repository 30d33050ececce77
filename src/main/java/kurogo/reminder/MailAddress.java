package kurogo.reminder;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address mail can be sent to: letters, digits and a few signs on either side of an @, nothing that could end a header
 * line or begin another recipient.
 *
 * @param text the address
 */
public record MailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`|~-]{1,64}@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern BETWEEN = Pattern.compile("[,;、；/\\s　]+");

    public MailAddress {
        if (text.length() > LONGEST || !ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("No mail address: " + text);
        }
    }

    /**
     * The addresses people wrote into one field, full-width letters made half-width.
     *
     * @return nothing when there is none, or when any part of the text is no address
     */
    static List<MailAddress> readAll(String written) {
        List<String> parts = BETWEEN.splitAsStream(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        List<MailAddress> addresses =
                parts.stream().map(MailAddress::read).flatMap(Optional::stream).toList();
        return addresses.size() == parts.size() ? addresses : List.of();
    }

    private static Optional<MailAddress> read(String part) {
        return Stream.of(part)
                .filter(text ->
                        text.length() <= LONGEST && ADDRESS.matcher(text).matches())
                .map(MailAddress::new)
                .findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
