package kurogo.reminder;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail by RFC 5322: plain text in UTF-8, carried as base64, names and subject encoded by RFC 2047. Addresses are checked
 * before they come here, and a subject is one line, so that nothing can put a header of its own in.
 *
 * @param from who sends it; nothing when the person's mail program shall say
 * @param to whom it goes to
 * @param subject one line
 * @param text lines ended by a line feed
 * @param date when it was written
 * @param id what makes it known to mail servers; nothing when the person's mail program shall say
 */
record Mail(
        Optional<Sender> from, List<MailAddress> to, String subject, String text, Instant date, Optional<String> id) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * Who sends a mail.
     *
     * @param address the address answers go to
     * @param name its name for people
     */
    record Sender(MailAddress address, String name) {}

    MimeMessage message() {
        try {
            MimeMessage message = new IdentifiedMessage(id);
            if (from.isPresent()) {
                message.setFrom(new InternetAddress(
                        from.get().address().text(), from.get().name(), UTF_8));
            }
            for (MailAddress address : to) {
                message.addRecipient(Message.RecipientType.TO, new InternetAddress(address.text(), true));
            }
            message.setSubject(subject, UTF_8);
            message.setSentDate(Date.from(date));
            message.setText(text.replace("\n", "\r\n"), UTF_8);
            message.setHeader("Content-Transfer-Encoding", "base64");
            return message;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Checked addresses and UTF-8 make a message", impossible);
        }
    }

    /** Says itself how it is known, instead of asking the machine for its name. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final Optional<String> id;

        IdentifiedMessage(Optional<String> id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id.isPresent()) {
                setHeader("Message-ID", id.get());
            }
        }
    }
}
