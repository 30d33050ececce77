package kurogo.backup.ui;

import static kurogo.db.Tables.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.backup.BackupJobs;
import kurogo.database.DatabaseTest;
import kurogo.jobs.JobFailure;
import kurogo.jobs.JobState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = BackupView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class BackupViewTest extends SpringBrowserlessTest {

    /** After whatever other tests may have made. */
    private static final Instant NIGHT = Instant.parse("2999-06-01T17:30:00Z");

    @Autowired
    BackupJobs backups;

    @Autowired
    DSLContext database;

    @Test
    void thatNoneCouldBeMadeAtNightStandsThereWithItsReason() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        navigate(BackupView.class);
        assertThat(alerts()).isEmpty();

        long job = backups.makeFor(NIGHT).orElseThrow().id();
        database.update(JOB)
                .set(JOB.STATE, JobState.FAILED.name())
                .set(JOB.FAILURE, JobFailure.EXPLAINED.name())
                .set(JOB.MESSAGE, "NO_ROOM")
                .set(JOB.REQUESTED_AT, NIGHT.atOffset(ZoneOffset.UTC))
                .set(JOB.FINISHED_AT, NIGHT.atOffset(ZoneOffset.UTC))
                .setNull(JOB.SUBJECT_LOCK)
                .where(JOB.ID.eq(job))
                .execute();
        navigate(BackupView.class);
        assertThat(alerts()).singleElement().asString().contains("自動バックアップ", "作成できませんでした", "空き容量が足りない");

        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        navigate(BackupView.class);
        assertThat(alerts()).singleElement().asString().contains("could not be made", "no room");
    }

    private List<String> alerts() {
        return find(Div.class).all().stream()
                .filter(part -> "alert".equals(part.getElement().getAttribute("role")))
                .map(Div::getText)
                .toList();
    }
}
