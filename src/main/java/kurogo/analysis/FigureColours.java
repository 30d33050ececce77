package kurogo.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.uikit.chart.Colour;

/** The colours of a figure by what they stand for, on screen and in the native charts of its files. */
final class FigureColours {

    /** Parts of a whole, the darkest first. */
    static final List<Colour> SHADES = List.of(Colour.SCALE_5, Colour.SCALE_3, Colour.SCALE_1);

    /** Municipalities followed over the years. */
    static final List<Colour> LINES = List.of(Colour.MULTI_AGENCY, Colour.PARTICIPATION, Colour.GOOD, Colour.CAUTION);

    private static final List<Colour> SCALE =
            List.of(Colour.SCALE_1, Colour.SCALE_2, Colour.SCALE_3, Colour.SCALE_4, Colour.SCALE_5);

    private FigureColours() {}

    /** That of the programme a figure speaks of. */
    static Colour of(Analysis analysis) {
        FigureSettings settings = analysis.settings();
        return settings.measure().isOfProgramme() ? Colour.ofProgramme(settings.programme()) : Colour.SCALE_4;
    }

    /**
     * Those of a trend's lines in their order: the median, the peers where they are shown, then whoever is followed; of a share, all municipalities
     * and what the national review found.
     */
    static List<Colour> trend(Analysis analysis) {
        if (analysis.settings().measure().isShare()) {
            return List.of(of(analysis), Colour.NATIONAL);
        }
        boolean peers = analysis.comparison().line() == FigureSettings.Line.PEERS;
        Stream<Colour> compared = peers ? Stream.of(Colour.PLAIN, Colour.NATIONAL) : Stream.of(Colour.PLAIN);
        return Stream.concat(compared, LINES.stream()).toList();
    }

    /** Those of years one after the other, the latest the darkest; the earliest are alike where there are more than shades. */
    static List<Colour> years(int years) {
        int darkest = SCALE.size() - 1;
        int apart = Math.max(1, years - 1);
        return IntStream.range(0, years)
                .map(year -> years > SCALE.size()
                        ? Math.max(0, darkest - (years - 1 - year))
                        : darkest - (years - 1 - year) * darkest / apart)
                .mapToObj(SCALE::get)
                .toList();
    }

    /** As files name them, which are read on white. */
    static List<String> inFile(List<Colour> colours) {
        return colours.stream().map(Colour::light).toList();
    }
}
