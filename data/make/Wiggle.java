import java.util.ArrayList;
import java.util.List;

/** Turns a jagged line of corners into one that looks like a coast, a river or a ridge. Its ends stay where they are. */
final class Wiggle {

    private static final int SMOOTHINGS = 1;
    private static final int HALVINGS = 2;

    private final Noise noise;
    private final double tolerance;

    /**
     * @param tolerance largest distance in kilometres by which leaving a point out may move the line
     */
    Wiggle(long seed, double tolerance) {
        this.noise = new Noise(seed);
        this.tolerance = tolerance;
    }

    /** The line bent; coasts are rougher than inland borders. */
    List<Mesh.Point> bend(List<Mesh.Point> corners, boolean isCoast) {
        List<Mesh.Point> line = corners;
        for (int i = 0; i < SMOOTHINGS; i++) {
            line = smooth(line);
        }
        for (int i = 0; i < HALVINGS; i++) {
            line = displaceMidpoints(line, isCoast ? 0.24 : 0.17);
        }
        return simplify(line);
    }

    private static List<Mesh.Point> smooth(List<Mesh.Point> line) {
        List<Mesh.Point> smooth = new ArrayList<>(line);
        for (int i = 1; i < line.size() - 1; i++) {
            Mesh.Point middle = line.get(i - 1).towards(line.get(i + 1), 0.5);
            smooth.set(i, line.get(i).towards(middle, 0.5));
        }
        return smooth;
    }

    private List<Mesh.Point> displaceMidpoints(List<Mesh.Point> line, double roughness) {
        List<Mesh.Point> finer = new ArrayList<>();
        for (int i = 0; i < line.size() - 1; i++) {
            finer.add(line.get(i));
            finer.add(displacedMidpoint(line.get(i), line.get(i + 1), roughness));
        }
        finer.add(line.getLast());
        return finer;
    }

    private Mesh.Point displacedMidpoint(Mesh.Point from, Mesh.Point to, double roughness) {
        Mesh.Point middle = from.towards(to, 0.5);
        double aside = roughness * noise.at(Math.round(middle.x() * 1000), Math.round(middle.y() * 1000));
        return new Mesh.Point(middle.x() - aside * (to.y() - from.y()), middle.y() + aside * (to.x() - from.x()));
    }

    /** Douglas and Peucker, 1973. A closed line is halved first. */
    private List<Mesh.Point> simplify(List<Mesh.Point> line) {
        if (line.size() < 3) {
            return line;
        }
        int split = farthest(line);
        boolean closed = line.getFirst().equals(line.getLast());
        if (!closed && offset(line, split) < tolerance) {
            return List.of(line.getFirst(), line.getLast());
        }
        List<Mesh.Point> simple = new ArrayList<>(simplify(line.subList(0, split + 1)));
        simple.removeLast();
        simple.addAll(simplify(line.subList(split, line.size())));
        return simple;
    }

    private static int farthest(List<Mesh.Point> line) {
        int farthest = 1;
        for (int i = 2; i < line.size() - 1; i++) {
            if (offset(line, i) > offset(line, farthest)) {
                farthest = i;
            }
        }
        return farthest;
    }

    private static double offset(List<Mesh.Point> line, int i) {
        Mesh.Point from = line.getFirst();
        Mesh.Point to = line.getLast();
        Mesh.Point point = line.get(i);
        double length = from.distance(to);
        if (length == 0) {
            return from.distance(point);
        }
        double cross = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
        return Math.abs(cross) / length;
    }
}
