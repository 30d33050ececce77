package kurogo.intake.read.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.sheet.FormId;
import kurogo.intake.read.sheet.Grid;

/**
 * Whose form it is and on which period: by what is written on it, and by the number it carries where nothing is written.
 * Where the two say different things there is a problem, never a choice.
 */
public final class FormOwner {

    private final MunicipalityDirectory directory;
    private final Set<FormId> ids = new LinkedHashSet<>();
    private final Consumer<Problem> problems;

    FormOwner(MunicipalityDirectory directory, Set<FormId> ids, Consumer<Problem> problems) {
        this.directory = directory;
        this.ids.addAll(ids);
        this.problems = problems;
    }

    /** The numbers that stand in the cells of a sheet. */
    public static Set<FormId> idsOn(Grid grid) {
        return grid.filledCells()
                .flatMap(cell -> cell.content() instanceof CellContent.Text(String text)
                        ? FormId.in(text).stream()
                        : Optional.<FormId>empty().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The municipality meant by code and name, each empty when not written. */
    Identification.Result municipality(String code, String name, Place place) {
        if (ids.size() > 1) {
            List<String> texts = ids.stream().map(FormId::text).toList();
            return differ(place, texts.get(1), texts.get(0), texts.get(1));
        }
        Optional<FormId> id = ids.stream().findFirst();
        if (id.isEmpty()) {
            return Identification.of(directory, code, name, place);
        }
        return code.isBlank() && name.isBlank()
                ? byNumber(id.get(), place)
                : byWords(code, name, id.get().municipality().digits(), place);
    }

    /** The period a cell states, else that of the number; nothing when neither says one. */
    Optional<ReportingPeriod> period(Optional<ReportingPeriod> stated, Place place) {
        Optional<ReportingPeriod> numbered = ids.stream().map(FormId::period).findFirst();
        if (stated.isPresent() && numbered.isPresent() && !stated.equals(numbered)) {
            String written = stated.get().code();
            problems.accept(Problem.error(
                    ProblemCode.FORM_ID_DIFFERS, place, written, numbered.get().code(), written));
        }
        return stated.or(() -> numbered);
    }

    private Identification.Result byNumber(FormId id, Place place) {
        Identification.Result result =
                Identification.of(directory, id.municipality().digits(), "", place);
        if (result instanceof Identification.Result.Known(var municipality, var ignored)) {
            tell(municipality, place);
        }
        return result;
    }

    private Identification.Result byWords(String code, String name, String numbered, Place place) {
        Identification.Result written = Identification.of(directory, code, name, place);
        if (written instanceof Identification.Result.Known(var municipality, var ignored)) {
            return municipality.code().digits().equals(numbered)
                    ? written
                    : differ(place, (code + " " + name).strip(), named(numbered), named(municipality));
        }
        Optional<Municipality> meant = directory.resolve(code, name) instanceof Match.Ambiguous(var candidates)
                ? candidates.stream()
                        .filter(candidate -> candidate.code().digits().equals(numbered))
                        .findFirst()
                : Optional.empty();
        meant.ifPresent(municipality -> tell(municipality, place));
        return meant.<Identification.Result>map(municipality -> new Identification.Result.Known(municipality, true))
                .orElse(written);
    }

    private void tell(Municipality municipality, Place place) {
        problems.accept(Problem.notice(ProblemCode.KNOWN_BY_FORM_ID, place, "", named(municipality)));
    }

    private String named(String code) {
        return directory.resolve(code, "") instanceof Match.Found(var municipality, var ignored)
                ? named(municipality)
                : code;
    }

    private static String named(Municipality municipality) {
        return municipality.code() + " " + municipality.name();
    }

    private static Identification.Result differ(Place place, String written, String numbered, String other) {
        return new Identification.Result.Refused(
                Problem.error(ProblemCode.FORM_ID_DIFFERS, place, written, numbered, other));
    }
}
