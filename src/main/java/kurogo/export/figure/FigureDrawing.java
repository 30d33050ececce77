package kurogo.export.figure;

import jakarta.annotation.PreDestroy;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import tools.jackson.databind.json.JsonMapper;

/** Draws pictures as SVG, PNG and PDF. Engines start with the first picture; two pictures are drawn at once by default. */
@Component
public class FigureDrawing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FigureDrawing.class);

    private final EnginePool engines;
    private final int atOnce;
    private final Duration patience;

    /**
     * Drawing with engines of its own.
     *
     * @param atOnce pictures drawn at the same time
     * @param patience how long one picture may take
     */
    @Autowired
    public FigureDrawing(
            @Value("${kurogo.figures.at-once}") int atOnce, @Value("${kurogo.figures.patience}") Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
        this.engines = new EnginePool(this::engine, atOnce, patience.multipliedBy(2));
    }

    /** How many pictures are drawn at the same time. */
    public int atOnce() {
        return atOnce;
    }

    private ChartEngine engine() {
        Scripts scripts = Scripts.load();
        try {
            return new V8Engine(scripts, patience);
        } catch (FigureNotDrawnException withoutV8) {
            LOG.warn("V8 does not run on this machine; figures are drawn by Rhino, some ten times slower", withoutV8);
            return new RhinoEngine(scripts, patience);
        }
    }

    /**
     * The picture as SVG.
     *
     * @throws FigureNotDrawnException when it was not drawn
     */
    public String svg(Picture picture) {
        return written(drawn(picture));
    }

    /**
     * The picture as PNG.
     *
     * @param dpi dots an inch, 96 for as many dots as it has pixels
     * @throws FigureNotDrawnException when it was not drawn
     */
    public byte[] png(Picture picture, int dpi) {
        return PngPicture.of(svg(picture), dpi);
    }

    /**
     * The picture as PDF: lines and letters, none of them dots.
     *
     * @throws FigureNotDrawnException when it was not drawn
     */
    public byte[] pdf(Picture picture) {
        return PdfPicture.of(drawn(picture), picture);
    }

    /**
     * The chart alone, without the words around it, to be painted into a document.
     *
     * @throws FigureNotDrawnException when it was not drawn
     */
    public DrawnChart chart(Picture picture) {
        return DrawnChart.of(CheckedSvg.of(engines.draw(request(picture))));
    }

    private Document drawn(Picture picture) {
        Document chart = CheckedSvg.of(engines.draw(request(picture)));
        PictureFrame.around(chart, picture);
        return chart;
    }

    static String request(Picture picture) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("option", CheckedOption.of(picture.option(), picture.colours()));
        request.put("units", units(Texts.in(picture.language())));
        request.put("font", Fonts.FAMILY);
        request.put("width", picture.width());
        request.put("height", picture.height());
        picture.shapes().map(CheckedShapes::of).ifPresent(map -> request.put("map", map));
        return JsonMapper.shared().writeValueAsString(request);
    }

    /** Unit by formatter, {@code %s} for the number; axes write shares without decimals. */
    private static Map<String, String> units(Texts texts) {
        Map<String, String> units = Arrays.stream(FigureFormat.values())
                .collect(Collectors.toMap(
                        FigureFormat::formatter, format -> texts.get("figures." + format.name(), "%s")));
        units.put("wholePercent", texts.get("figures.PERCENT", "%s"));
        return units;
    }

    static String written(Node node) {
        try {
            StringWriter svg = new StringWriter();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            switch (node) {
                case Document document -> document.setXmlStandalone(true);
                default -> writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            }
            writer.transform(new DOMSource(node), new StreamResult(svg));
            return svg.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ends the engines. */
    @Override
    @PreDestroy
    public void close() {
        engines.close();
    }
}
