package kurogo.export.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What a pattern repeats.
 *
 * @param width after which it stands again, to the right
 * @param height after which it stands again, below
 * @param turned how the whole of it is turned
 * @param shapes what is in it by colour, within its width and height
 */
record PatternTile(double width, double height, AffineTransform turned, Map<String, Area> shapes) {

    static PatternTile of(Element pattern) {
        double width = Double.parseDouble(pattern.getAttribute("width"));
        double height = Double.parseDouble(pattern.getAttribute("height"));
        Map<String, Area> shapes = new LinkedHashMap<>();
        SvgPatterns.elements(pattern, "path")
                .forEach(path -> shapes.computeIfAbsent(path.getAttribute("fill"), colour -> new Area())
                        .add(new Area(SvgShapes.of(path))));
        Area bounds = new Area(new Rectangle2D.Double(0, 0, width, height));
        shapes.values().forEach(area -> area.intersect(bounds));
        return new PatternTile(width, height, SvgTransform.of(pattern.getAttribute("patternTransform")), shapes);
    }

    /** The pattern over all of an area, and as far beyond it as its tiles reach: by colour what a path says. */
    Map<String, String> over(Shape area) {
        Rectangle2D covered = covered(area);
        Map<String, String> paths = new LinkedHashMap<>();
        shapes.forEach((colour, shape) -> paths.put(colour, SvgShapes.path(repeated(shape, covered))));
        return paths;
    }

    private Rectangle2D covered(Shape area) {
        try {
            return turned.createInverse()
                    .createTransformedShape(area.getBounds2D())
                    .getBounds2D();
        } catch (NoninvertibleTransformException flat) {
            throw new FigureNotDrawnException(FigureNotDrawnException.Reason.REFUSED, flat);
        }
    }

    /** Stripes that go on from tile to tile become one along a row. */
    private Shape repeated(Area shape, Rectangle2D covered) {
        Area row = new Area();
        for (double x = begin(covered.getMinX(), width); x < covered.getMaxX(); x += width) {
            row.add(shape.createTransformedArea(AffineTransform.getTranslateInstance(x, 0)));
        }
        Path2D all = new Path2D.Double();
        for (double y = begin(covered.getMinY(), height); y < covered.getMaxY(); y += height) {
            all.append(row.getPathIterator(AffineTransform.getTranslateInstance(0, y)), false);
        }
        return turned.createTransformedShape(all);
    }

    private static double begin(double from, double step) {
        return Math.floor(from / step) * step;
    }
}
