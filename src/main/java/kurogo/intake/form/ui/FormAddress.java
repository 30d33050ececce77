package kurogo.intake.form.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.form.FormPage;
import kurogo.intake.form.FormSection;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;

/**
 * What the address says of the form: which one, which step of the work, and where in it one is.
 *
 * @param parameters the parameters behind the path
 */
record FormAddress(QueryParameters parameters) {

    static final String PERIOD = "period";
    static final String MUNICIPALITY = "municipality";
    private static final String STEP = "step";
    private static final String CHECK = "check";
    private static final String SECTION = "section";
    private static final String FIELD = "field";

    /** The address of a form, relative to the program's own. */
    static String of(ReportingPeriod period, MunicipalityCode municipality) {
        return "reception/form/" + period.code() + "/" + municipality.digits();
    }

    /** Whether the check before handing in is asked for. */
    boolean isCheck() {
        return single(STEP).filter(CHECK::equals).isPresent();
    }

    Optional<String> section() {
        return single(SECTION);
    }

    /** The field to begin at. */
    Optional<FieldPath> field() {
        return single(FIELD)
                .map(text -> text.split(":", 2))
                .flatMap(parts -> Arrays.stream(Field.values())
                        .filter(field -> field.name().equals(parts[0]))
                        .map(field -> new FieldPath(field, parts.length > 1 ? parts[1] : ""))
                        .findFirst());
    }

    static void toCheck(FormPage page) {
        navigate(page, Map.of(STEP, CHECK));
    }

    static void toForm(FormPage page) {
        navigate(page, Map.of());
    }

    static void toField(FormPage page, FieldPath field) {
        navigate(page, Map.of(FIELD, field.toString()));
    }

    /** Lets the address tell the section without opening the form anew. */
    static void note(FormPage page, FormSection section) {
        Location here = new Location(path(page), QueryParameters.simple(Map.of(SECTION, section.id())));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, here);
    }

    private static void navigate(FormPage page, Map<String, String> parameters) {
        UI.getCurrentOrThrow()
                .navigate(
                        FormView.class,
                        new RouteParameters(Map.of(
                                PERIOD,
                                page.round().period().code(),
                                MUNICIPALITY,
                                page.municipality().code().digits())),
                        QueryParameters.simple(parameters));
    }

    private static String path(FormPage page) {
        return of(page.round().period(), page.municipality().code());
    }

    private Optional<String> single(String name) {
        return parameters.getSingleParameter(name);
    }
}
