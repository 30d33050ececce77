package kurogo.intake.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/**
 * A part of the form with a title of its own.
 *
 * @param kind what it is about
 * @param programme the programme it is about, if it is about one
 * @param fields its fields in their order; those of targets are not among them
 */
public record FormSection(Kind kind, Optional<Programme> programme, List<FieldPath> fields) {

    /** What a section is about. */
    public enum Kind {
        STATUS,
        PROGRAMME,
        NEEDS,
        TARGETS,
        PROCESS,
        CONTACT,
        REMARKS
    }

    public FormSection {
        fields = List.copyOf(fields);
    }

    FormSection(Kind kind, List<FieldPath> fields) {
        this(kind, Optional.empty(), fields);
    }

    /** Its name in the address. */
    public String id() {
        return programme
                .map(Enum::name)
                .orElse(kind.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
