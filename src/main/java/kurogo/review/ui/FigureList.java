package kurogo.review.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Value;
import kurogo.text.Texts;

/** The figures a flag rests on, the deciding one first with its threshold. */
final class FigureList extends Div {

    FigureList(Evidence evidence, Texts texts) {
        addClassName("kurogo-figures");
        DescriptionList list = new DescriptionList();
        evidence.statistic().ifPresent(statistic -> {
            add(list, statistic, texts);
            evidence.threshold()
                    .ifPresent(threshold -> list.add(
                            new DescriptionList.Term(texts.get("flags.threshold")),
                            new DescriptionList.Description(
                                    Value.of(threshold, statistic.measure().unit())
                                            .in(texts))));
        });
        evidence.figures().stream()
                .filter(figure -> evidence.statistic().filter(figure::equals).isEmpty())
                .forEach(figure -> add(list, figure, texts));
        add(list);
    }

    private static void add(DescriptionList list, Figure figure, Texts texts) {
        list.add(
                new DescriptionList.Term(
                        texts.get("review.Measure." + figure.measure().name())),
                new DescriptionList.Description(figure.value().in(texts)));
    }
}
