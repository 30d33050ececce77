package kurogo.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Value;
import kurogo.text.Texts;

/**
 * The municipalities a finding was compared with, each with the figures that went into the comparison: the municipality itself first, then
 * from the largest figure down. On paper only the first of them stand, and how many do not.
 */
final class PeerTable extends Div {

    private static final int ON_PAPER = 10;

    private final transient Texts texts;
    private final transient PeerNames names;
    private final transient MunicipalityCode concerned;

    PeerTable(PeerGroup group, MunicipalityCode concerned, PeerNames names, Texts texts) {
        this.texts = texts;
        this.names = names;
        this.concerned = concerned;
        addClassName("kurogo-peers");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("flags.peers"));
        List<Measure> measures = group.members().stream()
                .flatMap(peer -> peer.figures().stream())
                .map(Figure::measure)
                .distinct()
                .toList();
        NativeTable table = new NativeTable();
        table.add(head(measures), body(group, measures));
        add(table);
        names.sources().forEach(source -> add(new Paragraph(source)));
        int others = group.members().size() - ON_PAPER;
        if (others > 0) {
            Paragraph note = new Paragraph(texts.get("evidence.peers.more", others));
            note.addClassName("kurogo-only-print");
            add(note);
        }
    }

    private NativeTableHeader head(List<Measure> measures) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(texts.get("flags.municipality")));
        measures.forEach(measure -> row.add(new NativeTableHeaderCell(texts.get("review.Measure." + measure.name()))));
        row.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(PeerGroup group, List<Measure> measures) {
        NativeTableBody body = new NativeTableBody();
        Comparator<Peer> order = Comparator.comparing(
                        (Peer peer) -> !peer.municipality().equals(concerned))
                .thenComparing(peer -> -deciding(peer, measures))
                .thenComparing(Peer::municipality);
        List<Peer> peers = group.members().stream().sorted(order).toList();
        for (int i = 0; i < peers.size(); i++) {
            NativeTableRow row = row(peers.get(i), measures);
            if (i >= ON_PAPER) {
                row.addClassName("kurogo-only-screen");
            }
            body.add(row);
        }
        return body;
    }

    private NativeTableRow row(Peer peer, List<Measure> measures) {
        NativeTableRow row = new NativeTableRow();
        boolean self = peer.municipality().equals(concerned);
        String name = names.of(peer.municipality());
        NativeTableHeaderCell first = new NativeTableHeaderCell(self ? texts.get("flags.self", name) : name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        measures.forEach(measure -> row.add(new NativeTableCell(
                value(peer, measure).map(value -> value.in(texts)).orElse("－"))));
        if (self) {
            row.addClassName("kurogo-peer-self");
        }
        return row;
    }

    /** The last figure is what was made of those before it. */
    private static double deciding(Peer peer, List<Measure> measures) {
        return value(peer, measures.getLast())
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).number())
                .orElse(-1.0);
    }

    private static Optional<Value> value(Peer peer, Measure measure) {
        return peer.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(Figure::value)
                .findFirst();
    }
}
