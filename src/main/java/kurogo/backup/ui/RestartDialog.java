package kurogo.backup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import kurogo.text.Texts;

/** Stands there while the program begins anew, and leads to the login as soon as it answers: the session is then no longer known. */
final class RestartDialog extends Dialog {

    private static final String WAIT = """
            const page = location.href;
            const ask = () => fetch(page, {cache: 'no-store', redirect: 'manual'})
                .then(answer => answer.type === 'opaqueredirect' ? location.assign('login') : later())
                .catch(later);
            const later = () => setTimeout(ask, 1000);
            later();
            """;

    RestartDialog(Texts texts) {
        setHeaderTitle(texts.get("backup.restart.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", texts.get("backup.restart.title"));
        Paragraph words = new Paragraph(texts.get("backup.restart.words"));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(WAIT);
    }
}
