package kurogo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportStanding;
import kurogo.report.answers.ContactAnswers;
import org.junit.jupiter.api.Test;

class LetterFilesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String SUBJECT = "【再度のお願い】令和7年度 重層的支援体制整備事業 実績報告（年間）の提出について（提出期限：令和8年5月29日）𠮷";

    private static Letter letter(String code, String name, String addresses) {
        ReportStanding standing = new ReportStanding(
                new MunicipalityCode(code), name, Optional.empty(), Optional.empty(), Optional.empty(), true);
        Addressee addressee = new Addressee(
                standing,
                new ContactAnswers("福祉課", "見本花子", "", addresses),
                MailAddress.readAll(addresses),
                Optional.empty());
        return new Letter(addressee, SUBJECT, name + " 御中\n\n.\n本文です。㈱①～−\n" + "長い行".repeat(400) + "\n");
    }

    private static MimeMessage parse(byte[] eml) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    @Test
    void aDraftIsReadBackAsItWasWritten() throws Exception {
        Letter letter = letter("952010", "汐見原市", "a@example.jp, b@example.jp");
        LetterFile file = LetterFiles.of(List.of(letter), Optional.empty(), NOW);
        MimeMessage message = parse(file.content());

        assertThat(file.name()).isEqualTo("952010_汐見原市.eml");
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
        assertThat(((String) message.getContent()).replace("\r\n", "\n")).isEqualTo(letter.text());
        assertThat(message.getRecipients(Message.RecipientType.TO))
                .containsExactly(new InternetAddress("a@example.jp"), new InternetAddress("b@example.jp"));
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(message.getFrom()).isNull();
    }

    @Test
    void aDraftKeepsToTheRulesOfMail() {
        byte[] eml = LetterFiles.of(List.of(letter("952010", "汐見原市", "a@example.jp")), sender(), NOW)
                .content();
        String text = new String(eml, StandardCharsets.ISO_8859_1);

        assertThat(text).as("ASCII alone").matches("\\p{ASCII}+");
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(998).doesNotContain("\n", "\r"));
        assertThat(text).contains("MIME-Version: 1.0", "=?UTF-8?", "charset=UTF-8");
    }

    @Test
    void theNameOfTheSenderIsJapaneseAndItsAddressTheConfiguredOne() throws Exception {
        MimeMessage message = parse(LetterFiles.of(List.of(letter("952010", "汐見原市", "a@example.jp")), sender(), NOW)
                .content());
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("見本県");
        assertThat(from.getAddress()).isEqualTo("fukushi@pref.example.jp");
    }

    @Test
    void withoutAnAddressThePersonFillsItIn() throws Exception {
        MimeMessage message = parse(LetterFiles.of(List.of(letter("953237", "霧降村", "")), Optional.empty(), NOW)
                .content());
        assertThat(message.getAllRecipients()).isNull();
    }

    @Test
    void severalLettersAreAnArchiveOfDrafts() throws Exception {
        LetterFile file = LetterFiles.of(
                List.of(letter("952010", "汐見原市", "a@example.jp"), letter("953237", "霧降村", "")), Optional.empty(), NOW);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(parse(zip.readAllBytes()).getSubject()).isEqualTo(SUBJECT);
            }
        }
        assertThat(file.kind()).isEqualTo(LetterFile.Kind.ARCHIVE);
        assertThat(names).containsExactly("952010_汐見原市.eml", "953237_霧降村.eml");
    }

    private static Optional<Mail.Sender> sender() {
        return Optional.of(new Mail.Sender(new MailAddress("fukushi@pref.example.jp"), "見本県"));
    }
}
