import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From owned cells to outlines. A line between two owners is bent once and used by both, so that neighbours share
 * every vertex.
 */
final class Borders {

    static final int SEA = -1;

    /** A side of a cell walked with its owner on the left. */
    private record Side(Mesh.Spot from, Mesh.Spot to, int owner, int other) {}

    private final Mesh mesh;
    private final Map<Mesh.Spot, Integer> owners;
    private final Wiggle wiggle;
    private final Map<List<Mesh.Spot>, List<Mesh.Point>> bent = new HashMap<>();
    private final Set<Mesh.Spot> junctions = new HashSet<>();

    Borders(Mesh mesh, Map<Mesh.Spot, Integer> owners, Wiggle wiggle) {
        this.mesh = mesh;
        this.owners = owners;
        this.wiggle = wiggle;
        owners.keySet().forEach(cell -> Mesh.cornersOf(cell).forEach(corner -> noteJunction(cell, corner)));
    }

    /** The closed outlines of one owner, counter-clockwise, the first point repeated at the end; holes clockwise. */
    List<List<Mesh.Point>> outlines(int owner) {
        Map<Mesh.Spot, Side> sides = sidesOf(owner);
        List<List<Mesh.Point>> outlines = new ArrayList<>();
        while (!sides.isEmpty()) {
            Mesh.Spot start = sides.keySet().stream()
                    .filter(junctions::contains)
                    .findFirst()
                    .orElseGet(() -> sides.keySet().iterator().next());
            outlines.add(outline(start, sides));
        }
        return outlines;
    }

    private List<Mesh.Point> outline(Mesh.Spot start, Map<Mesh.Spot, Side> sides) {
        List<Mesh.Point> outline = new ArrayList<>();
        Mesh.Spot here = start;
        while (sides.containsKey(here)) {
            List<Mesh.Spot> line = new ArrayList<>(List.of(here));
            int other = sides.get(here).other();
            do {
                here = sides.remove(here).to();
                line.add(here);
            } while (!junctions.contains(here) && sides.containsKey(here));
            List<Mesh.Point> points = bend(line, other == SEA);
            outline.addAll(points.subList(outline.isEmpty() ? 0 : 1, points.size()));
        }
        return outline;
    }

    /** The line bent, the same for both who share it. */
    private List<Mesh.Point> bend(List<Mesh.Spot> line, boolean isCoast) {
        List<Mesh.Spot> reversed = new ArrayList<>(line);
        Collections.reverse(reversed);
        if (bent.containsKey(reversed)) {
            List<Mesh.Point> points = new ArrayList<>(bent.get(reversed));
            Collections.reverse(points);
            return points;
        }
        return bent.computeIfAbsent(
                line, corners -> wiggle.bend(corners.stream().map(mesh::corner).toList(), isCoast));
    }

    private Map<Mesh.Spot, Side> sidesOf(int owner) {
        Map<Mesh.Spot, Side> sides = new LinkedHashMap<>();
        owners.forEach((cell, cellOwner) -> {
            if (cellOwner == owner) {
                List<Mesh.Spot> corners = Mesh.cornersOf(cell);
                List<Mesh.Spot> neighbours = Mesh.neighboursOf(cell);
                for (int i = 0; i < corners.size(); i++) {
                    int other = owners.getOrDefault(neighbours.get(i), SEA);
                    if (other != owner) {
                        sides.put(corners.get(i), new Side(corners.get(i), corners.get((i + 1) % 6), owner, other));
                    }
                }
            }
        });
        return sides;
    }

    private void noteJunction(Mesh.Spot cell, Mesh.Spot corner) {
        Set<Integer> meeting = new HashSet<>(Set.of(owners.get(cell)));
        Mesh.neighboursOf(cell).stream()
                .filter(neighbour -> Mesh.cornersOf(neighbour).contains(corner))
                .forEach(neighbour -> meeting.add(owners.getOrDefault(neighbour, SEA)));
        if (meeting.size() == 3) {
            junctions.add(corner);
        }
    }
}
