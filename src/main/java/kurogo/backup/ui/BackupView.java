package kurogo.backup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.backup.Backup;
import kurogo.backup.BackupContents;
import kurogo.backup.BackupJobs;
import kurogo.backup.BackupRefused;
import kurogo.backup.BackupService;
import kurogo.backup.RestoreService;
import kurogo.calendar.JapanTime;
import kurogo.jobs.Job;
import kurogo.jobs.JobFailure;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** バックアップ: the copies there are of the database, a new one, and putting one back after a look into it. */
@Route("backups")
@RolesAllowed("ADMINISTRATOR")
public class BackupView extends Screen implements AfterNavigationObserver {

    private final transient BackupService backups;
    private final transient BackupJobs jobs;
    private final transient RestoreService restoring;
    private final BackupWork work;
    private final Div content = new Div();

    BackupView(BackupService backups, BackupJobs jobs, RestoreService restoring) {
        this.backups = backups;
        this.jobs = jobs;
        this.restoring = restoring;
        work = new BackupWork(jobs, texts(), this::show, this::ask);
        content.addClassName("kurogo-stack");
        title(texts().get("backup.title"));
        subtitle(texts().get("backup.subtitle"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Anchor users = new Anchor("users", texts().get("administration.users.title"));
        Anchor audit = new Anchor("audit", texts().get("administration.audit.title"));
        actions(users, audit, work.button());
        add(work, content);
        show();
    }

    private void show() {
        List<Backup> all = backups.all();
        Component list = all.isEmpty()
                ? new EmptyState(Symbol.TABLE, texts().get("backup.none.title"), texts().get("backup.none.reason"))
                : new BackupGrid(all, work::look, texts());
        Paragraph place = new Paragraph(texts().get("backup.place", backups.place(), backups.kept()));
        content.removeAll();
        jobs.failedNightly().map(this::failure).ifPresent(content::add);
        content.add(new Panel(texts().get("backup.list"), list, place));
    }

    /** Nobody is at the screen at night. */
    private Component failure(Job failed) {
        String reason = failed.explanation()
                .map(name -> texts().get("backup.Reason." + name, ""))
                .orElseGet(() -> texts().of("jobs", failed.failure().orElse(JobFailure.UNEXPECTED)));
        Div words = new Div(texts().get("backup.nightly.failed", JapanTime.written(failed.requestedAt()), reason));
        words.addClassName("kurogo-problems");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private void ask(Backup backup, BackupContents found) {
        new RestoreDialog(backup, found, backups.present(), backups.keptAs(), () -> restore(backup), texts()).open();
    }

    private void restore(Backup backup) {
        try {
            restoring.order(backup);
            new RestartDialog(texts()).open();
        } catch (BackupRefused refused) {
            Notices.in(texts()).error(refused.words(texts()));
            show();
        }
    }
}
