package kurogo.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mail as a file. */
class MailDraftTest {

    @Test
    void aJapaneseSubjectComesBackAsItWasHoweverLongItIs() throws Exception {
        String subject = "【汐見原市】令和7年度 実績報告（年間）の内容のご確認について（お願い）";
        MailDraft draft = new MailDraft(List.of(), subject, "本文");

        assertThat(opened(draft).getSubject()).isEqualTo(subject);
        assertThat(text(draft).lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void theTextComesBackWithItsLines() throws Exception {
        assertThat(opened(new MailDraft(List.of(), "件名", "一行目\n二行目\r\n三行目")).getContent())
                .isEqualTo("一行目\r\n二行目\r\n三行目");
    }

    @Test
    void itOpensForWritingAndIsPlainAscii() throws Exception {
        MailDraft draft = new MailDraft(List.of("fukushi@example.jp"), "件名", "本文");

        assertThat(opened(draft).getHeader("X-Unsent")).containsExactly("1");
        assertThat(opened(draft).getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("fukushi@example.jp");
        assertThat(text(draft)).matches("\\p{ASCII}+");
    }

    @Test
    void ofSeveralPeopleNobodyLearnsTheOthersAddresses() throws Exception {
        List<String> many = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "fukushi" + number + "@example.jp")
                .toList();
        MailDraft draft = new MailDraft(many, "件名", "本文");

        assertThat(opened(draft).getRecipients(Message.RecipientType.TO)).isNull();
        assertThat(opened(draft).getRecipients(Message.RecipientType.BCC))
                .extracting(Object::toString)
                .containsExactlyElementsOf(many);
        assertThat(text(draft).lines()).as("folded").allMatch(line -> line.length() <= 76);
    }

    @Test
    void noHeadingCanBeSlippedIn() {
        String mail = text(new MailDraft(List.of("a@example.jp\r\nBcc: b@example.jp"), "件名\nBcc: b@example.jp", "本文"));

        assertThat(mail.lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void itHasNoNameOfTheMachineThatMadeIt() {
        assertThat(text(new MailDraft(List.of(), "件名", "本文"))).doesNotContain("Message-ID");
    }

    private static MimeMessage opened(MailDraft draft) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft.bytes()));
    }

    private static String text(MailDraft draft) {
        return new String(draft.bytes(), StandardCharsets.US_ASCII);
    }
}
