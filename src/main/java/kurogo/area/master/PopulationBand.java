package kurogo.area.master;

/**
 * A population band (人口区分), the default peer group.
 *
 * @param from smallest population in it, persons
 * @param below first population above it, persons; {@link Integer#MAX_VALUE} for the open band
 */
public record PopulationBand(int from, int below) {

    public PopulationBand {
        if (from < 0 || below <= from) {
            throw new IllegalArgumentException("Not a population band: " + from + " to below " + below);
        }
    }

    public boolean holds(int population) {
        return from <= population && population < below;
    }

    public boolean isOpen() {
        return below == Integer.MAX_VALUE;
    }
}
