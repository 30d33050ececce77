package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.w3c.dom.Document;

/** A chart that was drawn and waits to be painted. It is read when it is painted, so that many of them need little memory. */
public final class DrawnChart {

    private static final int DOTS_PER_PIXEL = 2;
    private static final Color CLEAR = new Color(0, 0, 0, 0);

    private final String shapes;
    private final Optional<String> patterns;

    private DrawnChart(String shapes, Optional<String> patterns) {
        this.shapes = shapes;
        this.patterns = patterns;
    }

    static DrawnChart of(Document svg) {
        Optional<String> patterns = SvgPatterns.takenFrom(svg).map(FigureDrawing::written);
        return new DrawnChart(FigureDrawing.written(svg), patterns);
    }

    /** Paints it over an area. Patterned areas are dots: turned patterns come out black as vectors. */
    public void paint(Graphics2D graphics, double width, double height) {
        SVGDocument chart = SvgDocuments.of(shapes);
        ViewBox area = new ViewBox(0, 0, (float) width, (float) height);
        chart.render((Component) null, graphics, area);
        patterns.map(SvgDocuments::of)
                .map(areas -> PngPicture.painted(areas, DOTS_PER_PIXEL, CLEAR))
                .ifPresent(dots -> graphics.drawImage(dots, over(dots, width, height), null));
    }

    private static AffineTransform over(BufferedImage dots, double width, double height) {
        return AffineTransform.getScaleInstance(width / dots.getWidth(), height / dots.getHeight());
    }
}
