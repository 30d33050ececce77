package kurogo.administration.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;

/** What is decided about a user. Gives back a profile that is valid, or says at each field what is wrong. */
final class UserForm extends Div {

    private static final int LONGEST_NAME = 80;

    private final transient Texts texts;
    private final TextField displayName = new TextField();
    private final TextField loginName = new TextField();
    private final Select<Role> role = new Select<>();
    private final ComboBox<Municipality> municipality = new ComboBox<>();
    private final Checkbox enabled = new Checkbox();

    UserForm(List<Municipality> municipalities, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-form");
        name(displayName, "administration.displayName", "administration.displayName.help");
        name(loginName, "administration.loginName", "administration.loginName.help");
        loginName.setAutocapitalize(Autocapitalize.NONE);
        role.setLabel(texts.get("administration.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> texts.of("access", it));
        role.setValue(Role.PREFECTURE_STAFF);
        role.addValueChangeListener(change -> showMunicipality());
        municipality.setLabel(texts.get("administration.municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(Municipality::name);
        municipality.setRequiredIndicatorVisible(true);
        enabled.setLabel(texts.get("administration.enabled"));
        enabled.setValue(true);
        showMunicipality();
        Div names = new Div(displayName, loginName);
        names.addClassName("kurogo-form-row");
        Div rights = new Div(role, municipality);
        rights.addClassName("kurogo-form-row");
        add(names, rights, enabled);
    }

    private void name(TextField field, String label, String help) {
        field.setLabel(texts.get(label));
        field.setHelperText(texts.get(help));
        field.setMaxLength(LONGEST_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    private void showMunicipality() {
        municipality.setVisible(role.getValue() == Role.MUNICIPAL_REPORTER);
    }

    void show(UserProfile profile) {
        displayName.setValue(profile.displayName());
        loginName.setValue(profile.loginName());
        role.setValue(profile.role());
        enabled.setValue(profile.enabled());
        profile.municipality().ifPresent(this::choose);
    }

    private void choose(MunicipalityCode code) {
        municipality
                .getListDataView()
                .getItems()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .ifPresent(municipality::setValue);
    }

    /** Says that the login name belongs to somebody else. */
    void loginNameTaken() {
        says(loginName, true, "access.Reason.LOGIN_NAME_TAKEN");
    }

    /** The profile as it was filled in; nothing when something is to be mended first, which is then said. */
    Optional<UserProfile> valid() {
        boolean reporter = role.getValue() == Role.MUNICIPAL_REPORTER;
        Optional<MunicipalityCode> chosen = Optional.ofNullable(municipality.getValue())
                .map(Municipality::code)
                .filter(code -> reporter);
        List<Boolean> wrong = List.of(
                says(displayName, displayName.getValue().isBlank(), "administration.displayName.missing"),
                says(loginName, loginName.getValue().isBlank(), "administration.loginName.missing"),
                says(municipality, reporter && chosen.isEmpty(), "administration.municipality.missing"));
        if (wrong.contains(true)) {
            return Optional.empty();
        }
        return Optional.of(new UserProfile(
                loginName.getValue().strip(),
                displayName.getValue().strip(),
                role.getValue(),
                chosen,
                enabled.getValue()));
    }

    private boolean says(HasValidation field, boolean wrong, String key) {
        field.setErrorMessage(wrong ? texts.get(key) : "");
        field.setInvalid(wrong);
        return wrong;
    }
}
