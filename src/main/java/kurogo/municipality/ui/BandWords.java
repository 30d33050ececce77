package kurogo.municipality.ui;

import kurogo.area.master.PopulationBand;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** A population band in words: 1万人未満, 50万人以上. */
final class BandWords {

    private BandWords() {}

    static String of(PopulationBand band, Texts texts) {
        Figures figures = Figures.in(texts);
        String from = figures.bare(FigureFormat.PERSONS, band.from());
        if (band.isOpen()) {
            return texts.get("municipality.band.from", from);
        }
        String below = figures.bare(FigureFormat.PERSONS, band.below());
        return band.from() == 0
                ? texts.get("municipality.band.below", below)
                : texts.get("municipality.band.between", from, below);
    }
}
