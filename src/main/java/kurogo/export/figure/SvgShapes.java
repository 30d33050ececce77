package kurogo.export.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.w3c.dom.Element;

/** Shapes of SVG as shapes of Java, and back. */
final class SvgShapes {

    private static final int MOST_NUMBERS = 6;

    /** Nothing of a shape lies outside it. */
    private static final String WHOLE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10000\" height=\"10000\" overflow=\"visible\">";

    private SvgShapes() {}

    /** The outline of an element where it stands by itself. */
    static Shape of(Element element) {
        Element alone = (Element) element.cloneNode(true);
        alone.setAttribute("fill", "#000000");
        return SvgDocuments.of(WHOLE + FigureDrawing.written(alone) + "</svg>").computeShape();
    }

    /** A shape as a path says it. */
    static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] numbers = new double[MOST_NUMBERS];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(numbers)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', numbers, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', numbers, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', numbers, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', numbers, MOST_NUMBERS);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char step, double[] numbers, int many) {
        path.append(step);
        for (int i = 0; i < many; i++) {
            path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", numbers[i]));
        }
    }
}
