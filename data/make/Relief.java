/** Where 見本県 has land and where its mountains rise; kilometres from the map's south-western corner. */
final class Relief {

    private static final double WEST = 11;
    private static final double EAST = 101;

    private final Noise coast;
    private final Noise bend;
    private final Noise mountains;

    Relief(long seed) {
        coast = new Noise(seed);
        bend = new Noise(seed + 1);
        mountains = new Noise(seed + 2);
    }

    /** Whether there is land: a body with a bay, two capes and a peninsula, its outline broken by noise. */
    boolean isLand(double x, double y) {
        return height(x, y) > 0;
    }

    /** Mountains are high in the north and west, 0 to about 1. */
    double mountain(double x, double y) {
        double inland = Math.clamp((y - 40) / 40 + (40 - x) / 120, 0, 1);
        return inland * (0.55 + 0.45 * mountains.fractal(x, y, 22, 4));
    }

    /** How hard it is to cross a place: crests keep neighbours apart, plains do not. */
    double effort(double x, double y) {
        double rivers = Math.max(0, mountains.fractal(x + 500, y, 4.5, 3));
        return 0.3 + 3 * StrictMath.pow(mountains.ridge(x, y, 17), 2) + 5 * rivers + mountain(x, y);
    }

    private double height(double x, double y) {
        double warpedX = x + 5 * bend.fractal(x, y, 26, 3);
        double warpedY = y + 5 * bend.fractal(x + 200, y, 26, 3);
        double outline = mainland(warpedX, warpedY);
        double rough = y > 62 ? 5 : 5 + Math.min(62 - y, 25) * 0.22;
        double land = outline + rough * coast.fractal(x, y, 13, 6);
        return Math.max(land, islands(x, y));
    }

    private static double mainland(double x, double y) {
        double middle = (WEST + EAST) / 2;
        double body = 33 * (1 - superellipse((x - middle) / 46, (y - 53) / 32));
        double bay = 15 - StrictMath.hypot((x - 60) / 1.05, y - 17);
        double cape = 7 - fromSegment(x, y, 20, 34, 12, 22);
        double peninsula = 8 - fromSegment(x, y, 84, 40, 97, 27);
        double tip = 6.5 - fromSegment(x, y, 97, 27, 106, 13);
        return Math.max(Math.min(body, -bay), Math.max(cape, Math.max(peninsula, tip)));
    }

    private double islands(double x, double y) {
        double broken = 5 * coast.fractal(x, y, 6, 4);
        double large = 4.6 - StrictMath.hypot((x - 69) / 1.25, y - 9);
        double largeIslet = 2 - StrictMath.hypot(x - 56.5, y - 9.5);
        double farIslet = 1.8 - StrictMath.hypot(x - 80.5, y - 4.5);
        double small = 2.6 - StrictMath.hypot(x - 117, (y - 38) / 1.2);
        double smallIslet = 1.5 - StrictMath.hypot(x - 118.6, y - 44.2);
        return Math.max(Math.max(large, small), Math.max(largeIslet, Math.max(farIslet, smallIslet))) + 0.5 * broken;
    }

    private static double superellipse(double x, double y) {
        return StrictMath.pow(StrictMath.pow(Math.abs(x), 2.6) + StrictMath.pow(Math.abs(y), 2.6), 1 / 2.6);
    }

    private static double fromSegment(double x, double y, double x1, double y1, double x2, double y2) {
        double along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1))
                / (StrictMath.pow(x2 - x1, 2) + StrictMath.pow(y2 - y1, 2));
        double nearest = Math.clamp(along, 0, 1);
        return StrictMath.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1));
    }
}
