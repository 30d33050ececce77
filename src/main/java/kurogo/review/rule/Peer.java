package kurogo.review.rule;

import java.util.List;
import kurogo.area.master.MunicipalityCode;

/**
 * A member of a peer group.
 *
 * @param municipality who
 * @param figures its figures that went into the comparison
 */
public record Peer(MunicipalityCode municipality, List<Figure> figures) {

    public Peer {
        figures = List.copyOf(figures);
    }
}
