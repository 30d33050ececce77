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

    private FigureColours() {}

    /** That of the programme a figure speaks of. */
    static Colour of(Analysis analysis) {
        FigureSettings settings = analysis.settings();
        return settings.measure().isOfProgramme() ? Colour.ofProgramme(settings.programme()) : Colour.SCALE_4;
    }

    /** Those of a trend's lines in their order: the median, the peers where they are shown, then whoever is followed. */
    static List<Colour> trend(Analysis analysis) {
        boolean peers = analysis.comparison().line() == FigureSettings.Line.PEERS;
        Stream<Colour> compared = peers ? Stream.of(Colour.PLAIN, Colour.NATIONAL) : Stream.of(Colour.PLAIN);
        return Stream.concat(compared, LINES.stream()).toList();
    }

    /** Those of years one after the other, the latest the darkest; from the earliest again where there are more than shades. */
    static List<Colour> years(int years) {
        List<Colour> shades = SHADES.reversed();
        int skipped = Math.max(0, shades.size() - years);
        return IntStream.range(skipped, shades.size()).mapToObj(shades::get).toList();
    }

    /** As files name them, which are read on white. */
    static List<String> inFile(List<Colour> colours) {
        return colours.stream().map(Colour::light).toList();
    }
}
