package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.PopulationBand;
import kurogo.text.Texts;

/**
 * How many municipalities of a population band something is true of.
 *
 * @param key of the band
 * @param label the band in words
 * @param part those it is true of
 * @param of those it rests on
 */
record BandShare(String key, String label, int part, int of) {

    /** All together, then by population; a prefecture of one band has one line. */
    static List<BandShare> of(Analysis analysis, Texts texts) {
        var bands = analysis.byBand();
        List<BandShare> shares = new ArrayList<>();
        shares.add(of("all", all(analysis, texts), analysis.all()));
        if (bands.size() > 1) {
            bands.forEach((band, rows) -> shares.add(of(key(band), label(band, texts), rows)));
        }
        return shares;
    }

    private static BandShare of(String key, String label, List<AnalysedMunicipality> rows) {
        double[] counted = rows.stream()
                .flatMapToDouble(row -> row.measured().number().stream())
                .toArray();
        int part = 0;
        for (double one : counted) {
            part += one > 0 ? 1 : 0;
        }
        return new BandShare(key, label, part, counted.length);
    }

    private static String all(Analysis analysis, Texts texts) {
        return analysis.band().map(new FigureWords(texts)::band).orElseGet(() -> texts.get("analysis.band.all"));
    }

    static String key(Optional<PopulationBand> band) {
        return band.map(one -> "band" + one.from()).orElse("none");
    }

    static String label(Optional<PopulationBand> band, Texts texts) {
        return band.map(new FigureWords(texts)::band).orElseGet(() -> texts.get("analysis.band.unknown"));
    }
}
