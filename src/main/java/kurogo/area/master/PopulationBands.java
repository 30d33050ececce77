package kurogo.area.master;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Consecutive population bands from zero upward.
 *
 * @param bands smallest first, without gap or overlap, the last one open
 */
public record PopulationBands(List<PopulationBand> bands) {

    /** Under 10,000 · 10,000 · 30,000 · 50,000 · 100,000 · 200,000 · 500,000 and over. */
    public static final PopulationBands STANDARD =
            startingAt(List.of(0, 10_000, 30_000, 50_000, 100_000, 200_000, 500_000));

    public PopulationBands {
        bands = List.copyOf(bands);
        if (!areConsecutive(bands)) {
            throw new IllegalArgumentException("Bands must follow each other from zero to the open band: " + bands);
        }
    }

    /** Bands that begin at the given populations, ascending from 0. */
    public static PopulationBands startingAt(List<Integer> starts) {
        return new PopulationBands(IntStream.range(0, starts.size())
                .mapToObj(i -> new PopulationBand(
                        starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE))
                .toList());
    }

    /** The band that holds a population of zero or more. */
    public PopulationBand of(int population) {
        return bands.get(placeOf(population));
    }

    /** The place, from 0 up, of the band that holds a population of zero or more. */
    public int placeOf(int population) {
        if (population < 0) {
            throw new IllegalArgumentException("Negative population: " + population);
        }
        int place = 0;
        while (!bands.get(place).holds(population)) {
            place++;
        }
        return place;
    }

    private static boolean areConsecutive(List<PopulationBand> bands) {
        return !bands.isEmpty()
                && bands.getFirst().from() == 0
                && bands.getLast().isOpen()
                && IntStream.range(1, bands.size())
                        .allMatch(i -> bands.get(i - 1).below() == bands.get(i).from());
    }
}
