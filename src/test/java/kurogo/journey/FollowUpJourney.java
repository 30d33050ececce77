package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a flag to a conversation, to what was agreed in it, and back to the flag, which is then resolved. */
class FollowUpJourney extends Browsing {

    private static final Pattern RECORD = Pattern.compile(".*/followup/[0-9]+$");
    private static final Pattern DRAFT = Pattern.compile(".*/followup/new\\?draft=\\d+");

    private Locator button(String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** Types, and waits until the server, which is told after a pause, has answered. */
    private void type(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        untilAnswered();
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> field.fill(words));
        untilAnswered();
    }

    /** Enter takes the day over; Tab would lead into the open calendar. */
    private void typeDay(String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
    }

    @Test
    void aFlagLeadsToAConversationWhoseActionsSettleIt() {
        signIn("staff");
        open("/followup/plan");
        assertThat(page.locator(".kurogo-plan > li").first()).containsText("要確認の指摘");
        AxeCheck.findsNothingOn(page);

        open("/followup/new?flag=1");
        assertThat(page.locator("vaadin-text-area textarea").first())
                .hasValue(Pattern.compile("## 確認したいこと.*", Pattern.DOTALL));
        AxeCheck.findsNothingOn(page);
        button("行動を加える").click();
        typeDay("いつまでに", "2026/04/01");
        page.waitForURL(DRAFT);
        untilAnswered();
        type("何を", "配置計画の案を県に示す");
        assertThat(page.locator(".kurogo-saved")).containsText("保存しました");

        page.reload();
        assertThat(page.getByLabel("何を", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("配置計画の案を県に示す");
        button("記録する").click();
        page.waitForURL(RECORD);
        assertThat(page.locator(".kurogo-agreed")).containsText("期限超過");
        AxeCheck.findsNothingOn(page);

        open("/followup?scope=all");
        Locator card = page.locator(".kurogo-card", new Page.LocatorOptions().setHasText("配置計画の案を県に示す"));
        assertThat(column(0)).containsText("配置計画の案を県に示す");
        AxeCheck.findsNothingOn(page);
        untilAnswered();
        card.dragTo(column(1).locator("h2"));
        assertThat(column(1)).containsText("配置計画の案を県に示す");
        untilAnswered();
        page.reload();
        assertThat(column(1)).containsText("配置計画の案を県に示す");
        untilAnswered();
        card.press("Alt+ArrowRight");
        Locator dialog = page.locator("vaadin-dialog");
        dialog.locator("textarea").fill("4月に1名を配置");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(column(2)).containsText("配置計画の案を県に示す");
        assertThat(card).isFocused();
        assertThat(page.getByText("合意した行動がすべて完了した指摘")).isVisible();

        open("/flags/1");
        assertThat(page.getByText("対応中").first()).isVisible();
        AxeCheck.findsNothingOn(page);
        untilAnswered();
        button("解消とする").click();
        dialog.locator("textarea").fill("相談員が配置された");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(page.getByText("対応中から解消に変更しました")).isVisible();
    }

    /** Two months ahead, where no other journey looks: a Tuesday. */
    private static LocalDate tuesday() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo")).plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    @Test
    void aMeetingIsMovedByDraggingItAndByKeys() {
        String title = "日程を移す打合せ";
        signIn("staff");
        open("/followup/new?municipality=952010&day=" + tuesday());
        type("件名", title);
        button("記録する").click();
        page.waitForURL(RECORD);

        open("/followup/calendar?scope=mine&view=week&day=" + tuesday());
        Locator chip = page.locator("a.kurogo-chip", new Page.LocatorOptions().setHasText(title));
        assertThat(day(DayOfWeek.TUESDAY)).containsText(title);
        untilAnswered();
        chip.dragTo(day(DayOfWeek.THURSDAY));
        assertThat(day(DayOfWeek.THURSDAY)).containsText(title);
        assertThat(day(DayOfWeek.TUESDAY)).not().containsText(title);
        untilAnswered();
        chip.press("Alt+ArrowLeft");
        assertThat(day(DayOfWeek.WEDNESDAY)).containsText(title);
        assertThat(chip).isFocused();
        untilAnswered();
        chip.press("Alt+ArrowDown");
        assertThat(chip).isHidden();

        open("/followup/calendar?scope=mine&view=day&day=" + tuesday().plusDays(8));
        assertThat(chip).isVisible();
        AxeCheck.findsNothingOn(page);
    }

    /** A cell of the week, which begins on Sunday. */
    private Locator day(DayOfWeek weekday) {
        return page.locator(".kurogo-calendar-day").nth(weekday.getValue());
    }

    private Locator column(int state) {
        return page.locator(".kurogo-column").nth(state);
    }

    @Test
    void twoWhoWriteAboutTheSameConversationAreToldAndChoose() {
        Page other = anotherWindow();
        signIn("staff");
        signIn(other, "admin");
        edit(page);
        edit(other);

        say(other, "相談員は2人に増えた。");
        keep(other);
        other.waitForURL(RECORD);
        say(page, "相談員は来春に増やす。");
        keep(page);
        Locator conflict = page.locator(".kurogo-conflict");
        assertThat(conflict).containsText("相談員は2人に増えた。");
        assertThat(conflict).containsText("相談員は来春に増やす。");
        AxeCheck.findsNothingOn(page);
        conflict.locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText("相談員は2人に増えた。"))
                .click();
        untilAnswered();
        conflict.locator("vaadin-button[theme~=primary]").click();

        page.waitForURL(RECORD);
        assertThat(page.locator(".kurogo-notes")).containsText("相談員は2人に増えた。");
        assertThat(page.locator(".kurogo-notes")).not().containsText("相談員は来春に増やす。");
    }

    /** Opens the form of a conversation that no other journey looks at. */
    private static void edit(Page window) {
        open(window, "/followup/conversations?scope=all&q=霧降村の体制");
        window.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("霧降村の体制"))
                .first()
                .click();
        window.waitForURL(RECORD);
        window.locator("vaadin-button", new Page.LocatorOptions().setHasText("変更"))
                .last()
                .click();
        window.waitForURL(DRAFT);
    }

    private static void say(Page window, String words) {
        Locator said = window.getByLabel("相手の話", new Page.GetByLabelOptions().setExact(true));
        window.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> said.fill(words));
        untilAnswered(window);
    }

    private static void keep(Page window) {
        window.locator("vaadin-button", new Page.LocatorOptions().setHasText("記録する"))
                .first()
                .click();
    }

    @Test
    void theCalendarShowsWhatLiesAheadAndWhatIsDue() {
        signIn("staff");
        open("/followup/calendar?scope=all");
        assertThat(page.locator(".kurogo-chip").first()).isVisible();
        AxeCheck.findsNothingOn(page);
    }
}
