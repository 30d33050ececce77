package kurogo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A mail as a file. */
class MailDraftTest {

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

    @Test
    void aJapaneseSubjectComesBackAsItWasHoweverLongItIs() {
        String subject = "【汐見原市】令和7年度 実績報告（年間）の内容のご確認について（お願い）";
        String mail = text(new MailDraft("", subject, "本文"));

        assertThat(WORD.matcher(mail)
                        .results()
                        .map(word -> decoded(word.group(1)))
                        .collect(Collectors.joining()))
                .isEqualTo(subject);
        assertThat(mail.lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void theTextComesBackWithItsLines() {
        String mail = text(new MailDraft("", "件名", "一行目\n二行目"));
        String body = mail.substring(mail.indexOf("\r\n\r\n") + 4);

        assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .isEqualTo("一行目\r\n二行目\r\n");
    }

    @Test
    void itOpensForWritingAndIsPlainAscii() {
        MailDraft draft = new MailDraft("fukushi@example.jp", "件名", "本文");

        assertThat(text(draft)).startsWith("X-Unsent: 1\r\nTo: fukushi@example.jp\r\n");
        assertThat(Arrays.equals(draft.bytes(), text(draft).getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    @Test
    void noHeadingCanBeSlippedIn() {
        String mail = text(new MailDraft("a@example.jp\r\nBcc: b@example.jp", "件名\nBcc: b@example.jp", "本文"));

        assertThat(mail.lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private static String text(MailDraft draft) {
        return new String(draft.bytes(), StandardCharsets.US_ASCII);
    }

    private static String decoded(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }
}
