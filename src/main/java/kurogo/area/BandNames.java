package kurogo.area;

import kurogo.area.master.PopulationBand;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** Population bands as people read them: 10,000人未満, 500,000人以上. */
public final class BandNames {

    private BandNames() {}

    public static String of(PopulationBand band, Texts texts) {
        Figures figures = Figures.in(texts);
        String from = figures.bare(FigureFormat.PERSONS, band.from());
        if (band.isOpen()) {
            return texts.get("area.band.from", from);
        }
        String below = figures.bare(FigureFormat.PERSONS, band.below());
        return band.from() == 0 ? texts.get("area.band.below", below) : texts.get("area.band.between", from, below);
    }
}
