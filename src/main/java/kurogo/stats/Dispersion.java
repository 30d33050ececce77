package kurogo.stats;

/**
 * How much more units differ from each other than chance explains.
 *
 * @param phi φ, the mean square of the z-scores: about 1 where chance alone is at work
 * @param tauSquared τ², the variance between units beyond chance, on the scale the z-scores were made on; 0 when there is none
 * @param groups units the estimate rests on, after truncation
 */
public record Dispersion(double phi, double tauSquared, int groups) {

    /** Chance alone. */
    public static final Dispersion NONE = new Dispersion(1, 0, 0);

    public Dispersion {
        if (!(phi >= 0) || !(tauSquared >= 0) || groups < 0) {
            throw new IllegalArgumentException("No dispersion: φ " + phi + ", τ² " + tauSquared + ", groups " + groups);
        }
    }

    /** Whether limits must be widened. */
    public boolean isOverdispersed() {
        return tauSquared > 0;
    }
}
