package kurogo.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.export.MailDraft;

/** Letters as drafts a mail program opens ready to be sent ({@code .eml} with {@code X-Unsent: 1}). */
final class LetterFiles {

    private LetterFiles() {}

    /** One letter as a draft, several as an archive of drafts. */
    static LetterFile of(List<Letter> letters, Optional<Mail.Sender> from, Instant now) {
        return letters.size() == 1
                ? new LetterFile(name(letters.getFirst()), LetterFile.Kind.DRAFT, draft(letters.getFirst(), from, now))
                : new LetterFile("", LetterFile.Kind.ARCHIVE, archive(letters, from, now));
    }

    private static byte[] draft(Letter letter, Optional<Mail.Sender> from, Instant now) {
        MimeMessage message = new Mail(
                        from, letter.addressee().addresses(), letter.subject(), letter.text(), now, Optional.empty())
                .message();
        try {
            message.saveChanges();
        } catch (MessagingException impossible) {
            throw new IllegalStateException("A mail is a whole message", impossible);
        }
        return MailDraft.unsent(message);
    }

    private static byte[] archive(List<Letter> letters, Optional<Mail.Sender> from, Instant now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Letter letter : letters) {
                ZipEntry entry = new ZipEntry(name(letter));
                entry.setTime(now.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(draft(letter, from, now));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String name(Letter letter) {
        return letter.addressee().municipality().digits() + "_"
                + letter.addressee().standing().name() + ".eml";
    }
}
