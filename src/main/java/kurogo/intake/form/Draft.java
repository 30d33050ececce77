package kurogo.intake.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.form.TypedForm;
import kurogo.report.answers.FieldPath;

/**
 * A report on its way through the form.
 *
 * @param id its number in the database
 * @param roundId the round it answers
 * @param municipality whose report it is
 * @param fields what stands in it, field by field; fields nobody has touched are absent
 * @param targets numbers of the targets listed, in their order; a target keeps its number when others come, go or move
 * @param version grows with each change
 * @param targetsVersion version in which targets came, went or moved last
 * @param begun who began it
 * @param changed who changed it last
 * @param handedIn when it was handed in last, if it was
 */
public record Draft(
        long id,
        long roundId,
        MunicipalityCode municipality,
        Map<FieldPath, DraftField> fields,
        List<Integer> targets,
        int version,
        int targetsVersion,
        Change begun,
        Change changed,
        Optional<HandedIn> handedIn) {

    public Draft {
        fields = Map.copyOf(fields);
        targets = List.copyOf(targets);
    }

    /** Whether nothing of it waits to be handed in. */
    public boolean isHandedIn() {
        return handedIn.filter(last -> last.version() == version).isPresent();
    }

    /** What stands in a field, empty when nothing does. */
    public String text(FieldPath field) {
        return Optional.ofNullable(fields.get(field)).map(DraftField::text).orElse("");
    }

    /** The version in which a field was changed last; 0 when nobody has touched it. */
    public int version(FieldPath field) {
        return Optional.ofNullable(fields.get(field)).map(DraftField::version).orElse(0);
    }

    /** The same draft as seen by a person who has been shown what somebody else wrote into a field. */
    public Draft seeing(FieldPath field, DraftField theirs) {
        Map<FieldPath, DraftField> seen = new HashMap<>(fields);
        seen.put(field, theirs);
        return new Draft(id, roundId, municipality, seen, targets, version, targetsVersion, begun, changed, handedIn);
    }

    /** All that stands in it, to be read. */
    public TypedForm typed() {
        return new TypedForm(
                fields.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> field.getValue().text())),
                targets);
    }
}
