package kurogo.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.TileGrid;
import kurogo.export.figure.Picture;
import kurogo.text.Texts;
import kurogo.uikit.chart.Boundaries;

/**
 * What a map is drawn with.
 *
 * @param geoJson its shapes
 * @param year the year boundaries are of; nothing for tiles that stand in for them
 * @param checksum by which a browser may ask for boundaries
 */
public record FigureShapes(String geoJson, OptionalInt year, Optional<String> checksum) {

    /** Tiles, where no boundaries are kept. */
    static FigureShapes tilesOf(Analysis analysis) {
        String tiles = TileGrid.of(
                analysis.all().stream().map(AnalysedMunicipality::municipality).toList());
        return new FigureShapes(tiles, OptionalInt.empty(), Optional.empty());
    }

    /** For the screen. */
    public Boundaries boundaries() {
        return Boundaries.ofMunicipalities(() -> geoJson);
    }

    /** For a picture. */
    Picture.Shapes drawn() {
        return new Picture.Shapes(Boundaries.MUNICIPALITIES, Boundaries.CODE, geoJson);
    }

    /** Which these are, in words. */
    String note(Texts texts) {
        return year.isPresent()
                ? texts.get("analysis.note.boundaries", Integer.toString(year.getAsInt()))
                : texts.get("analysis.note.tiles");
    }
}
