/** Smooth noise that depends on a seed and a position alone, so that every run draws the same country. */
final class Noise {

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** Even noise at a lattice point, −1 to 1. */
    double at(long x, long y) {
        long mixed = seed ^ x * 0x9E3779B97F4A7C15L ^ y * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >> 11) / (double) (1L << 52);
    }

    /** Noise between lattice points one unit apart, −1 to 1. */
    double smooth(double x, double y) {
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double across = ease(x - column);
        double up = ease(y - row);
        double below = mix(at(column, row), at(column + 1, row), across);
        double above = mix(at(column, row + 1), at(column + 1, row + 1), across);
        return mix(below, above, up);
    }

    /** Several octaves of noise on top of each other, the largest features {@code size} apart; about −1 to 1. */
    double fractal(double x, double y, double size, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double frequency = 1 / size;
        for (int i = 0; i < octaves; i++) {
            sum += weight * smooth(x * frequency + 31.7 * i, y * frequency - 17.3 * i);
            weight *= 0.56;
            frequency *= 2;
        }
        return sum;
    }

    /** Sharp crests between valleys, 0 in the valley to 1 on the crest. */
    double ridge(double x, double y, double size) {
        double crest = 1 - Math.abs(fractal(x, y, size, 3)) * 2.2;
        return Math.max(0, crest);
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
