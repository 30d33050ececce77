import java.util.List;
import java.util.stream.IntStream;

/**
 * A honeycomb over the map with its corners pushed about. Three cells meet in every corner, never four, so that the
 * outlines of any set of cells close without doubt.
 */
final class Mesh {

    /**
     * A cell or a corner by its place in the honeycomb.
     *
     * @param x half widths of a cell from the map's corner
     * @param y quarter heights of a cell from the map's corner
     */
    record Spot(int x, int y) {

        Spot plus(int right, int up) {
            return new Spot(x + right, y + up);
        }
    }

    /** A point of the map in kilometres. */
    record Point(double x, double y) {

        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }

        double distance(Point other) {
            return StrictMath.hypot(x - other.x, y - other.y);
        }
    }

    private static final int[][] CORNERS = {{1, 1}, {0, 2}, {-1, 1}, {-1, -1}, {0, -2}, {1, -1}};
    private static final int[][] NEIGHBOURS = {{1, 3}, {-1, 3}, {-2, 0}, {-1, -3}, {1, -3}, {2, 0}};

    private static final double SWAY = 1.5;
    private static final double SWAY_SIZE = 4.5;

    private final double side;
    private final Noise push;
    private final Noise sway;

    /**
     * @param side length of a cell's side, kilometres
     */
    Mesh(double side, long seed) {
        this.side = side;
        this.push = new Noise(seed);
        this.sway = new Noise(seed + 10);
    }

    /** All cells of a map of the given size in kilometres, row by row. */
    List<Spot> cells(double width, double height) {
        int rows = (int) (height / (1.5 * side));
        int columns = (int) (width / (Math.sqrt(3) * side));
        return IntStream.range(0, rows)
                .boxed()
                .flatMap(row -> IntStream.range(0, columns).mapToObj(column -> new Spot(2 * column + row % 2, 3 * row)))
                .toList();
    }

    Point centre(Spot cell) {
        return new Point(cell.x() * side * Math.sqrt(3) / 2, cell.y() * side / 2);
    }

    /** Where a corner lies after it was pushed, and the whole country swayed like a river's course. */
    Point corner(Spot corner) {
        double reach = 0.36 * side;
        double x = corner.x() * side * Math.sqrt(3) / 2 + reach * push.at(corner.x(), corner.y());
        double y = corner.y() * side / 2 + reach * push.at(corner.x() + 7919L, corner.y());
        return new Point(
                x + SWAY * sway.fractal(x, y, SWAY_SIZE, 3), y + SWAY * sway.fractal(x + 300, y, SWAY_SIZE, 3));
    }

    /** The six corners of a cell, counter-clockwise. */
    static List<Spot> cornersOf(Spot cell) {
        return around(cell, CORNERS);
    }

    /** The six neighbours of a cell; number i lies behind the side from corner i to corner i + 1. */
    static List<Spot> neighboursOf(Spot cell) {
        return around(cell, NEIGHBOURS);
    }

    private static List<Spot> around(Spot cell, int[][] steps) {
        return IntStream.range(0, steps.length)
                .mapToObj(i -> cell.plus(steps[i][0], steps[i][1]))
                .toList();
    }
}
