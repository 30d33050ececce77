package kurogo.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Value;
import kurogo.stats.Dispersion;
import kurogo.stats.FunnelLimits;
import kurogo.stats.Interval;

/**
 * The funnel a high cost was judged by, from the figures its evidence keeps: cases by cost against cost, between the limits that
 * chance alone, or chance and the spread between municipalities, would keep 95 % and 99.8 % of the points within.
 *
 * @param rate cases per million yen of all together
 * @param limits the limits at rising cost
 * @param points the municipalities
 */
public record CostFunnelCurve(double rate, List<Limits> limits, List<Point> points) {

    private static final double YEN = 1_000_000;
    private static final double OUTER = 0.998;
    private static final double INNER = 0.95;
    private static final int STEPS = 120;
    /** The curves reach a little beyond the last point. */
    private static final double BEYOND = 1.04;

    /** The limits at one cost, cases per million yen. */
    public record Limits(double cost, Interval outer, Interval inner) {}

    /** A municipality: its cost in yen and its cases per million yen. */
    public record Point(MunicipalityCode municipality, double cost, double rate) {}

    public CostFunnelCurve {
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    /** The funnel of an evidence; nothing when it rests on none. */
    public static Optional<CostFunnelCurve> of(Evidence evidence) {
        Stream<Peer> peers = evidence.peers().map(PeerGroup::members).stream().flatMap(List::stream);
        List<Point> points = peers.flatMap(CostFunnelCurve::point).toList();
        double rate = amount(evidence.figures(), Measure.CASES_BY_COST).orElse(0.0);
        if (points.isEmpty() || rate <= 0) {
            return Optional.empty();
        }
        double phi = amount(evidence.figures(), Measure.PHI).orElse(1.0);
        double tauSquared = amount(evidence.figures(), Measure.TAU_SQUARED).orElse(0.0);
        Dispersion dispersion = new Dispersion(phi, tauSquared, points.size());
        double last = BEYOND * points.stream().mapToDouble(Point::cost).max().orElseThrow();
        List<Limits> limits = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> limits(last * step / STEPS, rate, dispersion))
                .toList();
        return Optional.of(new CostFunnelCurve(rate, limits, points));
    }

    private static Limits limits(double cost, double rate, Dispersion dispersion) {
        double expected = rate * cost / YEN;
        return new Limits(
                cost,
                FunnelLimits.ratioLimits(expected, OUTER, dispersion).times(rate),
                FunnelLimits.ratioLimits(expected, INNER, dispersion).times(rate));
    }

    private static Stream<Point> point(Peer peer) {
        Optional<Double> cost = amount(peer.figures(), Measure.COST).filter(yen -> yen > 0);
        Optional<Double> cases = amount(peer.figures(), Measure.CASES);
        return cost.flatMap(yen -> cases.map(each -> new Point(peer.municipality(), yen, each / yen * YEN))).stream();
    }

    private static Optional<Double> amount(List<Figure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .map(Figure::value)
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).number())
                .findFirst();
    }
}
