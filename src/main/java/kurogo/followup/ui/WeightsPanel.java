package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import kurogo.followup.PlanService;
import kurogo.followup.WeightsVersion;
import kurogo.followup.plan.Factor;
import kurogo.followup.plan.Weights;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;

/** How the score comes about: the weight of each factor, which administrators change. */
final class WeightsPanel extends Div {

    WeightsPanel(PlanService plan, FollowUpWords words, boolean administrator, Runnable changed) {
        WeightsVersion now = plan.weights();
        Div fields = new Div();
        fields.addClassName("kurogo-followup-fields");
        Map<Factor, IntegerField> inputs = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            IntegerField field = new IntegerField(words.get("FactorName." + factor.name()));
            field.setMin(0);
            field.setMax(Weights.LARGEST);
            field.setValue(now.weights().of(factor));
            field.setReadOnly(!administrator);
            field.setHelperText(words.get("weights.most", factor.most()));
            inputs.put(factor, field);
            fields.add(field);
        }
        Paragraph changedBy = new Paragraph(now.changed()
                .map(change -> words.get("weights.changed", words.moment(change.at()), change.by()))
                .orElse(words.get("weights.provided")));
        Div body = new Div(new Paragraph(words.get("weights.formula")), fields, changedBy);
        body.addClassName("kurogo-stack");
        if (administrator) {
            Button keep = new Button(words.get("weights.keep"), click -> keep(plan, now, inputs, words, changed));
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            body.add(keep);
        }
        add(new Details(words.get("weights"), body));
    }

    private static void keep(
            PlanService plan,
            WeightsVersion seen,
            Map<Factor, IntegerField> inputs,
            FollowUpWords words,
            Runnable changed) {
        Notices notices = Notices.in(words.texts());
        boolean wrong = inputs.values().stream().anyMatch(field -> field.isInvalid() || field.getValue() == null);
        if (wrong) {
            notices.error(words.get("weights.wrong", Weights.LARGEST));
            return;
        }
        Map<Factor, Integer> points = new EnumMap<>(Factor.class);
        inputs.forEach((factor, field) -> points.put(factor, field.getValue()));
        try {
            plan.changeWeights(seen, new Weights(points));
            notices.success(words.get("weights.kept"));
            changed.run();
        } catch (StaleVersionException stale) {
            notices.error(words.get("keep.stale"));
        }
    }
}
