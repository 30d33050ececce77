package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What participants do themselves, in the room and afterwards: check in by the code of their card, answer by a link, show a certificate. */
class RoomAndAfterJourney extends Browsing {

    private static final Pattern PLAN = Pattern.compile(".*/training/plan\\?.*");
    private static final Pattern SESSION = Pattern.compile(".*/training/session/[0-9]+$");
    private static final Pattern LINK = Pattern.compile("/questionnaire\\?t=[^\",\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final int DOTS_PER_INCH = 200;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator download(Pattern words) {
        return page.locator(".kurogo-button-link", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private Locator button(String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private void type(Locator field, String words) {
        assertThat(field).isVisible();
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
        untilAnswered();
    }

    private Page phone() {
        Page phone = anotherWindow();
        phone.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        return phone;
    }

    private void openLastYears() {
        open("/training?year=2025");
        page.locator("a", new Page.LocatorOptions().setHasText("令和7年度 市町村管理職研修"))
                .first()
                .click();
        page.waitForURL(SESSION);
        untilAnswered();
    }

    private String session() {
        return page.url().replaceAll(".*/", "");
    }

    private void keep() {
        button("保存する").click();
        page.waitForURL(SESSION);
        untilAnswered();
    }

    /** A day that is whole, so that it runs at whatever hour this is walked. */
    private void allOf(LocalDate day) {
        type(field("日").first(), day.format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        type(field("開始").first(), "00:00");
        type(field("終了").first(), "23:59");
    }

    @Test
    void whoeverHasACardChecksInByItsCodeOnTheDayAndNotByAnOldOne() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        signIn("trainer");
        openLastYears();
        page.locator("a", new Page.LocatorOptions().setHasText("写して計画")).click();
        page.waitForURL(PLAN);
        type(field("研修会名"), "受付を試す回");
        allOf(today.minusDays(1));
        keep();
        button("受付を始める").click();
        assertThat(page.locator(".kurogo-facts .kurogo-badge")).containsText("受付中");
        String session = session();
        putDown("受付　花子");
        String expired = code(session);

        open("/training/plan?edit=" + session);
        allOf(today);
        keep();
        String fresh = code(session);

        Page phone = phone();
        open(phone, expired);
        assertThat(phone.getByText("この受講票では受付できません")).isVisible();
        AxeCheck.findsNothingOn(phone);
        open(phone, fresh);
        Locator come = phone.locator(".kurogo-come");
        assertThat(come).isVisible();
        AxeCheck.findsNothingOn(phone);
        come.click();
        assertThat(phone.getByText("受付　花子さんの出席を記録しました")).isVisible();

        open("/training/attendance/" + session);
        untilAnswered();
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("単元"))
                .click();
        page.locator("vaadin-select-list-box vaadin-select-item").last().click();
        assertThat(page.locator("kurogo-attendance li")).hasAttribute("data-presence", Pattern.compile("PRESENT|LATE"));
    }

    private void putDown(String name) {
        Locator details = page.locator("vaadin-details", new Page.LocatorOptions().setHasText("一覧にない人を申し込む"));
        Locator summary = details.locator("vaadin-details-summary");
        assertThat(summary).isVisible();
        if (!"true".equals(summary.getAttribute("aria-expanded"))) {
            summary.click();
        }
        type(field("氏名"), name);
        button("登録して申し込む").click();
        assertThat(page.locator(".kurogo-enrolments").last()).containsText(name);
    }

    /** Where the code on the only card of a session leads to. */
    private String code(String session) throws Exception {
        open("/training/attendance/" + session);
        untilAnswered();
        Download cards = page.waitForDownload(download(Pattern.compile("受講票（PDF）"))::click);
        try (PDDocument pdf = Loader.loadPDF(cards.path().toFile())) {
            return read(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH))
                    .replaceAll("^https?://[^/]+", "");
        }
    }

    private static String read(BufferedImage paper) throws Exception {
        int[] dots = paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(paper.getWidth(), paper.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void whoeverTookPartAnswersByALinkOfTheirOwnOnce() throws Exception {
        signIn("trainer");
        openLastYears();
        Download links = page.waitForDownload(download(Pattern.compile("リンクを作"))::click);
        Matcher link = LINK.matcher(Files.readString(links.path(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();

        Page phone = phone();
        open(phone, link.group());
        Locator questions = phone.locator("vaadin-radio-group");
        assertThat(questions.first()).isVisible();
        AxeCheck.findsNothingOn(phone);
        for (Locator question : questions.all()) {
            question.locator("vaadin-radio-button").first().click();
        }
        phone.locator("vaadin-button[theme~=primary]").click();
        assertThat(phone.getByText("回答を受け付けました")).isVisible();

        open(phone, link.group());
        assertThat(phone.getByText("このリンクでは回答できません")).isVisible();
        AxeCheck.findsNothingOn(phone);
    }

    @Test
    void aCertificateIsPrintedAndItsNumberVerified() throws Exception {
        signIn("trainer");
        openLastYears();
        button("修了証を発行する").click();
        untilAnswered();
        Locator papers = download(Pattern.compile("修了証 [0-9]+枚（PDF）"));
        assertThat(papers).isVisible();
        Download certificates = page.waitForDownload(papers::click);
        String number;
        try (PDDocument pdf = Loader.loadPDF(certificates.path().toFile())) {
            Matcher printed = NUMBER.matcher(new PDFTextStripper().getText(pdf));
            assertThat(printed.find()).isTrue();
            number = printed.group();
        }

        signIn("reporter");
        open("/training/certificate");
        type(field("修了証番号"), number.toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(page.getByText("有効な修了証です")).isVisible();
        untilAnswered();
        AxeCheck.findsNothingOn(page);
        type(field("修了証番号"), "00000-00000-00000");
        assertThat(page.getByText("この番号の修了証はありません")).isVisible();
    }
}
