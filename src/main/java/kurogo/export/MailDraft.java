package kurogo.export;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * A mail to be opened, looked over and sent in one's own mail program, as an {@code .eml} file (RFC 5322). It goes to one
 * person openly; of several, nobody learns the others' addresses.
 *
 * @param to addresses it goes to; none when the sender fills them in
 * @param subject its subject
 * @param text its text, lines ended by a line feed
 */
public record MailDraft(List<String> to, String subject, String text) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Holds the addresses as they are given, so that a later change of the list is none of the draft. */
    public MailDraft {
        to = List.copyOf(to);
    }

    /** The file. */
    public byte[] bytes() {
        try {
            MimeMessage message = new UnnamedMessage();
            if (!to.isEmpty()) {
                String name = to.size() == 1 ? "To" : "Bcc";
                message.setHeader(name, MimeUtility.fold(name.length() + 2, oneLine(String.join(", ", to))));
            }
            message.setSubject(oneLine(subject), UTF_8);
            message.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8);
            message.setHeader("Content-Transfer-Encoding", "base64");
            message.saveChanges();
            return unsent(message);
        } catch (MessagingException impossible) {
            throw new IllegalStateException("A message can be made of text", impossible);
        }
    }

    /**
     * A message as a file that a mail program opens for writing ({@code X-Unsent: 1}).
     *
     * @throws IllegalStateException when the message is not whole
     */
    public static byte[] unsent(MimeMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.setHeader("X-Unsent", "1");
            message.writeTo(out);
        } catch (MessagingException | IOException impossible) {
            throw new IllegalStateException("A whole message can be written to memory", impossible);
        }
        return out.toByteArray();
    }

    /** A heading ends where its line ends; nothing in it may begin another one. */
    private static String oneLine(String heading) {
        return heading.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Leaves it to the mail program that sends it how it is known, instead of asking this machine for its name. */
    private static final class UnnamedMessage extends MimeMessage {

        UnnamedMessage() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {
            // The sender's mail program names it.
        }
    }
}
