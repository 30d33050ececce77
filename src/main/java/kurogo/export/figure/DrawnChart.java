package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.w3c.dom.Document;

/**
 * A chart that was drawn and waits to be painted: shapes first, and the letters over them. It is read when it is painted, so that many of
 * them need little memory.
 */
public final class DrawnChart {

    private final String shapes;
    private final List<SvgText> words;

    private DrawnChart(String shapes, List<SvgText> words) {
        this.shapes = shapes;
        this.words = words;
    }

    /** A chart that is no longer needed as the document it was. */
    static DrawnChart of(Document svg) {
        List<SvgText> words = SvgText.takenFrom(svg);
        SvgPatterns.drawOut(svg);
        return new DrawnChart(FigureDrawing.written(svg), words);
    }

    /** Paints it into the middle of an area, as large as fits. */
    public void paint(Graphics2D graphics, double width, double height) {
        SVGDocument drawn = SvgDocuments.of(shapes);
        FloatSize size = drawn.size();
        double scale = Math.min(width / size.width, height / size.height);
        AffineTransform around = graphics.getTransform();
        graphics.translate((width - size.width * scale) / 2, (height - size.height * scale) / 2);
        graphics.scale(scale, scale);
        drawn.render((Component) null, graphics, new ViewBox(0, 0, size.width, size.height));
        PaintedWords.paint(words, graphics);
        graphics.setTransform(around);
    }

    FloatSize size() {
        return SvgDocuments.of(shapes).size();
    }
}
