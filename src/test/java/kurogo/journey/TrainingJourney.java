package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * From a course to people who were there: a trainer who plans and invites, a municipal reporter who puts people down, and a helper in the room whose
 * connection is lost. Each plans a session of its own.
 */
class TrainingJourney extends Browsing {

    private static final Pattern PLAN = Pattern.compile(".*/training/plan\\?.*");
    private static final Pattern SESSION = Pattern.compile(".*/training/session/[0-9]+$");

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** Looks for faults of accessibility once all that was asked for is there. */
    private void looksRight() {
        untilAnswered();
        AxeCheck.findsNothingOn(page);
    }

    /** Fills a field in, and waits until the server knows. */
    private void type(Locator field, String words) {
        assertThat(field).isVisible();
        field.fill(words);
        field.press("Tab");
        untilAnswered();
    }

    /** Types a day as a person does: the field closes its calendar, and waits until the server knows. */
    private void typeDay(Locator field, LocalDate day) {
        assertThat(field).isVisible();
        field.fill(day.format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        field.press("Enter");
        field.press("Tab");
        untilAnswered();
    }

    /** Seeks a date, and plans a session on the best; ends on the session, which takes people. */
    private void plan(String title, String mostOfOneMunicipality) {
        open("/training/find");
        assertThat(field("いつから")).isVisible();
        untilAnswered();
        button("日程を探す").click();
        Locator best = page.locator(".kurogo-plan > li").first();
        assertThat(best).containsText("参加できる市町村");
        untilAnswered();
        best.locator("a").first().click();
        page.waitForURL(PLAN);
        type(field("研修会名"), title);
        type(field("会場"), "第三会議室");
        type(field("1市町村の上限（人）"), mostOfOneMunicipality);
        button("保存する").click();
        opened();
    }

    private void opened() {
        page.waitForURL(SESSION);
        untilAnswered();
        button("受付を始める").click();
        assertThat(page.locator(".kurogo-facts .kurogo-badge")).containsText("受付中");
    }

    private String place() {
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    /** Opens the fields for somebody who is not in the list yet. */
    private void openFields(Locator details, Locator name) {
        untilAnswered();
        Locator summary = details.locator("vaadin-details-summary");
        assertThat(summary).isVisible();
        if (!"true".equals(summary.getAttribute("aria-expanded"))) {
            summary.click();
        }
        assertThat(name).isVisible();
    }

    @Test
    void aTrainerMakesACourseFindsADateAndInvites() {
        signIn("trainer");
        open("/training/courses/new");
        type(field("研修名"), "管理職のための対話研修");
        button("単元を加える").click();
        type(field("単元名").first(), "対話の進め方");
        looksRight();
        button("保存する").click();
        assertThat(page.getByText("管理職のための対話研修").first()).isVisible();

        plan("対話研修 冬の回", "0");
        looksRight();

        open("/training/invitations");
        Locator mail = page.locator("a", new Page.LocatorOptions().setHasText("案内メール（.eml）"));
        assertThat(mail).isVisible();
        looksRight();
        untilAnswered();
        org.assertj.core.api.Assertions.assertThat(
                        page.waitForDownload(mail::click).suggestedFilename())
                .endsWith(".eml");

        open("/training/coverage");
        assertThat(page.locator(".kurogo-heat tbody tr").first()).isVisible();
        looksRight();
    }

    @Test
    void aReporterPutsPeopleDownSeesWhoWaitsAndApologises() {
        signIn("trainer");
        plan("分け合う回", "1");

        signIn("reporter");
        open("/training/own");
        assertThat(offer()).isVisible();
        looksRight();
        putDown("玉木　実");
        assertThat(offer()).containsText("受講予定 1人");
        putDown("青木　光");
        assertThat(offer()).containsText("補欠 1人");
        looksRight();

        untilAnswered();
        offer().locator("vaadin-button", new Locator.LocatorOptions().setHasText("欠席の連絡"))
                .first()
                .click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog.locator("textarea")).isVisible();
        dialog.locator("textarea").fill("議会の日程と重なったため");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(offer()).containsText("欠席の連絡：議会の日程と重なったため");
    }

    private Locator offer() {
        return page.locator(
                ".kurogo-panel",
                new Page.LocatorOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText("分け合う回"))));
    }

    private void putDown(String name) {
        Locator fields = offer().locator("vaadin-details", new Locator.LocatorOptions().setHasText("一覧にない人を申し込む"));
        Locator field = offer().getByLabel("氏名", new Locator.GetByLabelOptions().setExact(true));
        openFields(fields, field);
        type(field, name);
        offer().locator("vaadin-button", new Locator.LocatorOptions().setHasText("登録して申し込む"))
                .click();
        assertThat(offer().locator(".kurogo-enrolments").last()).containsText(name);
    }

    @Test
    void aHelperMarksWhoIsThereByTapAndKeyAndLosesNothingWithTheConnection() {
        signIn("trainer");
        open("/training?year=2025");
        page.locator("a", new Page.LocatorOptions().setHasText("令和7年度 市町村管理職研修"))
                .first()
                .click();
        page.waitForURL(SESSION);
        page.locator("a", new Page.LocatorOptions().setHasText("写して計画")).click();
        page.waitForURL(PLAN);
        type(field("研修会名"), "補講");
        onToday(field("日").first());
        button("保存する").click();
        opened();
        String attendance = place().replace("/session/", "/attendance/");

        signIn("viewer");
        open(attendance);
        assertThat(page.getByText("受講者がまだいません")).isVisible();
        takeIn("飛入　一");
        takeIn("飛入　二");
        looksRight();
        markedByTapAndKey();
        markedWithoutAConnection();
    }

    /** Enter takes the day over; Tab would lead into the open calendar. */
    private void onToday(Locator day) {
        day.fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        day.press("Enter");
        untilAnswered();
    }

    private void takeIn(String name) {
        Locator fields = page.locator("vaadin-details", new Page.LocatorOptions().setHasText("申込みのない人を受け入れる"));
        openFields(fields, field("氏名"));
        type(field("氏名"), name);
        button("当日参加として加える").click();
        assertThat(line(name)).isVisible();
    }

    private Locator line(String name) {
        return page.locator("kurogo-attendance li", new Page.LocatorOptions().setHasText(name));
    }

    private Locator state() {
        return page.locator("kurogo-attendance .state");
    }

    private void markedByTapAndKey() {
        untilAnswered();
        Locator first = page.locator("kurogo-attendance li").first();
        Locator second = page.locator("kurogo-attendance li").last();
        first.locator("button[data-choice=PRESENT]").click();
        assertThat(first).hasAttribute("data-presence", "PRESENT");
        first.locator("button[data-choice=PRESENT]").press("ArrowDown");
        assertThat(second.locator("button").first()).isFocused();
        second.locator("button").first().press("5");
        assertThat(second).hasAttribute("data-presence", "ABSENT");
        assertThat(state()).containsText("記録済み 2／2人");
        assertThat(state()).containsText("すべて保存済み");
    }

    private void markedWithoutAConnection() {
        untilAnswered();
        Locator second = page.locator("kurogo-attendance li").last();
        page.context().setOffline(true);
        second.locator("button[data-choice=LATE]").click();
        assertThat(state()).containsText("送信待ち 1件");
        page.context().setOffline(false);
        assertThat(page.locator("vaadin-connection-indicator")).hasJSProperty("onlineText", "サーバーに接続しました。");
        assertThat(state()).containsText("すべて保存済み");

        page.reload();
        assertThat(page.locator("kurogo-attendance li").first()).hasAttribute("data-presence", "PRESENT");
        assertThat(page.locator("kurogo-attendance li").last()).hasAttribute("data-presence", "LATE");
    }
}
