import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Shares the land out: every settlement grows over the cells it reaches with the least effort. */
final class Territories {

    private static final int ROUNDS = 200;
    private static final int SMALLEST_ISLET = 3;

    /** How much later a settlement starts after a round in which it grew e times too large. */
    private static final double PATIENCE = 1;

    /** A cell that could be taken next, and what it costs to get there. */
    private record Reach(Mesh.Spot cell, int owner, double effort, int turn) {}

    private final Mesh mesh;
    private final Relief relief;
    private final Set<Mesh.Spot> land = new HashSet<>();

    Territories(Mesh mesh, Relief relief, List<Mesh.Spot> cells) {
        this.mesh = mesh;
        this.relief = relief;
        cells.stream().filter(this::isLand).forEach(land::add);
        dropIslets();
        fillLakes(cells);
    }

    /** The owner of every land cell, as its index in {@code places}. Areas come close to the wished ones. */
    Map<Mesh.Spot, Integer> shareOut(List<Places.Place> places) {
        double[] start = new double[places.size()];
        Map<Mesh.Spot, Integer> owners = grow(places, start);
        double scale =
                land.size() / places.stream().mapToDouble(Places.Place::area).sum();
        for (int round = 0; round < ROUNDS; round++) {
            int[] sizes = sizes(owners, places.size());
            for (int i = 0; i < sizes.length; i++) {
                start[i] += PATIENCE
                        * (ROUNDS - round)
                        / ROUNDS
                        * StrictMath.log(Math.max(1, sizes[i]) / (places.get(i).area() * scale));
            }
            owners = grow(places, start);
        }
        return giveIsletsAway(owners, places);
    }

    private Map<Mesh.Spot, Integer> grow(List<Places.Place> places, double[] start) {
        Map<Mesh.Spot, Integer> owners = new LinkedHashMap<>();
        PriorityQueue<Reach> open =
                new PriorityQueue<>(Comparator.comparingDouble(Reach::effort).thenComparingInt(Reach::turn));
        for (int i = 0; i < places.size(); i++) {
            open.add(new Reach(nearestLand(places.get(i)), i, start[i], i));
        }
        int turn = open.size();
        while (!open.isEmpty()) {
            Reach reach = open.poll();
            if (owners.putIfAbsent(reach.cell(), reach.owner()) != null) {
                continue;
            }
            for (Mesh.Spot next : Mesh.neighboursOf(reach.cell())) {
                if (land.contains(next) && !owners.containsKey(next)) {
                    Mesh.Point point = mesh.centre(next);
                    double effort = reach.effort() + relief.effort(point.x(), point.y());
                    open.add(new Reach(next, reach.owner(), effort, turn++));
                }
            }
        }
        return owners;
    }

    /** Land no settlement can walk to goes to the nearest one. */
    private Map<Mesh.Spot, Integer> giveIsletsAway(Map<Mesh.Spot, Integer> owners, List<Places.Place> places) {
        Map<Mesh.Spot, Integer> all = new LinkedHashMap<>(owners);
        for (Set<Mesh.Spot> part : parts()) {
            Mesh.Spot one = part.stream().min(ORDER).orElseThrow();
            if (!owners.containsKey(one)) {
                Mesh.Spot nearest = owners.keySet().stream()
                        .min(Comparator.comparingDouble(
                                        (Mesh.Spot cell) -> mesh.centre(cell).distance(mesh.centre(one)))
                                .thenComparing(ORDER))
                        .orElseThrow();
                part.forEach(cell -> all.put(cell, owners.get(nearest)));
            }
        }
        return all;
    }

    private void fillLakes(List<Mesh.Spot> cells) {
        Set<Mesh.Spot> sea = new HashSet<>(cells);
        sea.removeAll(land);
        Set<Mesh.Spot> open = connected(cells.getFirst(), sea, new HashSet<>());
        sea.stream().filter(cell -> !open.contains(cell)).forEach(land::add);
    }

    private void dropIslets() {
        parts().stream().filter(part -> part.size() < SMALLEST_ISLET).forEach(land::removeAll);
    }

    private List<Set<Mesh.Spot>> parts() {
        Set<Mesh.Spot> seen = new HashSet<>();
        return land.stream()
                .sorted(ORDER)
                .filter(cell -> !seen.contains(cell))
                .map(cell -> connected(cell, land, seen))
                .toList();
    }

    private static Set<Mesh.Spot> connected(Mesh.Spot start, Set<Mesh.Spot> among, Set<Mesh.Spot> seen) {
        Set<Mesh.Spot> part = new HashSet<>();
        ArrayDeque<Mesh.Spot> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Mesh.Spot cell = open.poll();
            if (among.contains(cell) && seen.add(cell)) {
                part.add(cell);
                open.addAll(Mesh.neighboursOf(cell));
            }
        }
        return part;
    }

    private Mesh.Spot nearestLand(Places.Place place) {
        Mesh.Point seed = new Mesh.Point(place.x(), place.y());
        return land.stream()
                .min(Comparator.comparingDouble(
                                (Mesh.Spot cell) -> mesh.centre(cell).distance(seed))
                        .thenComparing(ORDER))
                .orElseThrow();
    }

    private boolean isLand(Mesh.Spot cell) {
        Mesh.Point centre = mesh.centre(cell);
        return relief.isLand(centre.x(), centre.y());
    }

    private static int[] sizes(Map<Mesh.Spot, Integer> owners, int count) {
        int[] sizes = new int[count];
        owners.values().forEach(owner -> sizes[owner]++);
        return sizes;
    }

    private static final Comparator<Mesh.Spot> ORDER =
            Comparator.comparingInt(Mesh.Spot::y).thenComparingInt(Mesh.Spot::x);
}
