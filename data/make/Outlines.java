import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The outlines of all municipalities, drawn anew from the seed, and what they enclose. */
final class Outlines {

    private static final long SEED = 95_003;
    private static final double WIDTH = 124;
    private static final double HEIGHT = 92;
    private static final double SIDE = 0.7;
    private static final double TOLERANCE = 0.03;

    private Outlines() {}

    /** For each of {@link Places#ALL} its closed outlines in kilometres, holes clockwise. */
    static List<List<List<Mesh.Point>>> draw() {
        Mesh mesh = new Mesh(SIDE, SEED);
        Territories territories = new Territories(mesh, new Relief(SEED), mesh.cells(WIDTH, HEIGHT));
        Map<Mesh.Spot, Integer> owners = territories.shareOut(Places.ALL);
        Borders borders = new Borders(mesh, owners, new Wiggle(SEED, TOLERANCE));
        return IntStream.range(0, Places.ALL.size()).mapToObj(borders::outlines).toList();
    }

    /** Square kilometres inside a closed outline, negative for a hole. */
    static double area(List<Mesh.Point> outline) {
        double twice = 0;
        for (int i = 0; i < outline.size() - 1; i++) {
            Mesh.Point from = outline.get(i);
            Mesh.Point to = outline.get(i + 1);
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return twice / 2;
    }
}
