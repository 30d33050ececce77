package kurogo.shell;

import com.vaadin.flow.component.login.LoginI18n;
import kurogo.text.Texts;

/** The words of Vaadin's login form. */
final class LoginWords {

    private LoginWords() {}

    static LoginI18n in(Texts texts) {
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(texts.get("shell.login.title"));
        form.setUsername(texts.get("shell.login.user"));
        form.setPassword(texts.get("shell.login.password"));
        form.setSubmit(texts.get("shell.login.submit"));
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(texts.get("shell.login.error.title"));
        error.setMessage(texts.get("shell.login.error.message"));
        error.setUsername(texts.get("shell.login.error.user"));
        error.setPassword(texts.get("shell.login.error.password"));
        LoginI18n words = new LoginI18n();
        words.setForm(form);
        words.setErrorMessage(error);
        return words;
    }
}
