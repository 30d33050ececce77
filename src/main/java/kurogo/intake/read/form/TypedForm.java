package kurogo.intake.read.form;

import java.util.List;
import java.util.Map;
import kurogo.report.answers.FieldPath;

/**
 * What stands in the fields of a web form, as it was typed.
 *
 * @param texts text by field; fields of a target under the number by which the form knows it
 * @param targets numbers of the targets listed, in their order
 */
public record TypedForm(Map<FieldPath, String> texts, List<Integer> targets) {

    public TypedForm {
        texts = Map.copyOf(texts);
        targets = List.copyOf(targets);
    }

    /** The text of a field, empty when nothing stands in it. */
    public String text(FieldPath field) {
        return texts.getOrDefault(field, "");
    }
}
