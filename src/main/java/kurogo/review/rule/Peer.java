package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * A member of a peer group.
 *
 * @param municipality who
 * @param figures its figures that went into the comparison
 * @param source where they were published; empty for a municipality of the prefecture
 */
public record Peer(MunicipalityCode municipality, List<Figure> figures, Optional<ReferenceSource> source) {

    public Peer {
        figures = List.copyOf(figures);
    }

    static Peer of(ProgrammeRun run, List<Figure> figures) {
        return new Peer(run.code(), figures, run.source());
    }

    /** Whether its figures are published results of another prefecture (参考データ). */
    public boolean isReference() {
        return source.isPresent();
    }
}
