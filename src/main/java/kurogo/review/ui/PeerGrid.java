package kurogo.review.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Value;
import kurogo.text.Texts;

/** The municipalities a finding was compared with, each with the figures that went into the comparison. */
final class PeerGrid extends Div {

    private static final int MANY = 12;

    PeerGrid(PeerGroup group, MunicipalityCode concerned, Map<MunicipalityCode, String> names, Texts texts) {
        Grid<Peer> grid = new Grid<>();
        grid.setItems(group.members());
        grid.setAllRowsVisible(group.members().size() <= MANY);
        grid.getElement().setAttribute("aria-label", texts.get("flags.peers"));
        grid.addComponentColumn(peer -> name(peer, concerned, names, texts)).setHeader(texts.get("flags.municipality"));
        List<Measure> measures = group.members().stream()
                .flatMap(peer -> peer.figures().stream())
                .map(Figure::measure)
                .distinct()
                .toList();
        for (Measure measure : measures) {
            grid.addColumn(peer -> text(peer, measure, texts))
                    .setHeader(texts.get("review.Measure." + measure.name()))
                    .setTextAlign(ColumnTextAlign.END)
                    .setComparator(peer -> number(peer, measure))
                    .setSortable(true);
        }
        add(grid);
    }

    private static Span name(Peer peer, MunicipalityCode concerned, Map<MunicipalityCode, String> names, Texts texts) {
        String name =
                names.getOrDefault(peer.municipality(), peer.municipality().digits());
        boolean self = peer.municipality().equals(concerned);
        return new Span(self ? texts.get("flags.self", name) : name);
    }

    private static String text(Peer peer, Measure measure, Texts texts) {
        return peer.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(figure -> figure.value().in(texts))
                .findFirst()
                .orElse("");
    }

    private static double number(Peer peer, Measure measure) {
        return peer.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(Figure::value)
                .filter(Value.Amount.class::isInstance)
                .mapToDouble(value -> ((Value.Amount) value).number())
                .findFirst()
                .orElse(-1);
    }
}
