package kurogo.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A mail to be opened, looked over and sent in one's own mail program, as an {@code .eml} file (RFC 5322, headings as RFC 2047
 * wants them).
 *
 * @param to address it goes to; empty when the sender fills it in
 * @param subject its subject
 * @param text its text
 */
public record MailDraft(String to, String subject, String text) {

    /** Bytes of text in one encoded word, so that its line has at most 76 letters even behind the heading's name. */
    private static final int BYTES_OF_A_WORD = 36;

    private static final String END = "\r\n";

    /** The file. {@code X-Unsent} lets the mail program open it for writing. */
    public byte[] bytes() {
        StringBuilder mail = new StringBuilder();
        mail.append("X-Unsent: 1").append(END);
        if (!to.isBlank()) {
            mail.append("To: ").append(oneLine(to)).append(END);
        }
        mail.append("Subject: ")
                .append(String.join(END + " ", words(oneLine(subject))))
                .append(END);
        mail.append("MIME-Version: 1.0").append(END);
        mail.append("Content-Type: text/plain; charset=UTF-8").append(END);
        mail.append("Content-Transfer-Encoding: base64").append(END).append(END);
        String lines = text.replace("\r\n", "\n").replace("\n", END) + END;
        mail.append(Base64.getMimeEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8)))
                .append(END);
        return mail.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A heading ends where its line ends; nothing in it may begin another one. */
    private static String oneLine(String heading) {
        return heading.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        heading.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if ((word + letter).getBytes(StandardCharsets.UTF_8).length > BYTES_OF_A_WORD) {
                words.add(encoded(word.toString()));
                word.setLength(0);
            }
            word.append(letter);
        });
        words.add(encoded(word.toString()));
        return words;
    }

    private static String encoded(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
