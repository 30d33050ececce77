package kurogo.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import org.springframework.stereotype.Component;

/** Lets the targets of a draft come, go and move. */
@Component
class TargetKeeping {

    private final HeldDrafts held;
    private final FormFieldRepository fields;
    private final AuditTrail auditTrail;

    TargetKeeping(HeldDrafts held, FormFieldRepository fields, AuditTrail auditTrail) {
        this.held = held;
        this.fields = fields;
        this.auditTrail = auditTrail;
    }

    /** Adds a target at a place, with what is to stand in it. */
    Draft add(Draft seen, int place, Map<Field, String> texts) {
        Draft now = held.holdTargets(seen);
        int number = now.version() + 1;
        List<Integer> targets = new ArrayList<>(now.targets());
        targets.add(Math.clamp(place, 0, targets.size()), number);
        Change change = list(now, targets);
        fields.put(now.id(), inTarget(number, texts), number, change);
        return held.get(now.id());
    }

    Draft move(Draft seen, int number, int places) {
        Draft now = held.holdTargets(seen);
        List<Integer> targets = new ArrayList<>(now.targets());
        int from = targets.indexOf(number);
        if (from < 0) {
            throw new StaleVersionException(seen);
        }
        targets.remove(from);
        targets.add(Math.clamp(from + (long) places, 0, targets.size()), number);
        list(now, targets);
        return held.get(now.id());
    }

    /** Removes a target whose fields are as the person saw them. */
    Draft remove(Draft seen, int number) {
        Draft now = held.holdTargets(seen);
        Map<Field, String> texts = textsOf(now, number);
        if (!texts.equals(textsOf(seen, number))) {
            throw new StaleVersionException(seen);
        }
        List<Integer> targets = new ArrayList<>(now.targets());
        targets.remove(Integer.valueOf(number));
        list(now, targets);
        auditTrail.record("form.targetRemoved", DraftKeeping.subject(now), texts, "");
        return held.get(now.id());
    }

    private Change list(Draft now, List<Integer> targets) {
        Change change = held.next(now);
        fields.list(now.id(), targets, now.version() + 1);
        return change;
    }

    private static Map<FieldPath, String> inTarget(int number, Map<Field, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> FieldPath.ofTarget(text.getKey(), number), text -> text.getValue()));
    }

    private static Map<Field, String> textsOf(Draft draft, int number) {
        return TypedFormReader.OF_TARGETS.stream()
                .filter(field -> !draft.text(FieldPath.ofTarget(field, number)).isEmpty())
                .collect(Collectors.toMap(field -> field, field -> draft.text(FieldPath.ofTarget(field, number))));
    }
}
