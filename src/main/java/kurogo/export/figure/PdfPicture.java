package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Component;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Document;

/**
 * A picture as a page of its own size. Shapes are drawn first and the letters over them, as text of the embedded font, so that they
 * can be searched and copied; only the letters in use are embedded. Hatched and dotted areas alone consist of dots.
 */
final class PdfPicture {

    private static final float POINTS_PER_PIXEL = 0.75f;
    private static final int DOTS_PER_PIXEL = 3;
    private static final Color CLEAR = new Color(0, 0, 0, 0);

    private PdfPicture() {}

    static byte[] of(Document svg, Picture picture) {
        List<SvgText> words = SvgText.takenFrom(svg);
        Optional<Document> patterns = SvgPatterns.takenFrom(svg);
        SVGDocument shapes = SvgDocuments.of(FigureDrawing.written(svg));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            FloatSize size = shapes.size();
            PDPage page = new PDPage(new PDRectangle(size.width * POINTS_PER_PIXEL, size.height * POINTS_PER_PIXEL));
            document.addPage(page);
            describe(document, picture);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
                draw(document, content, shapes, size);
                if (patterns.isPresent()) {
                    content.drawImage(dots(document, patterns.get()), 0, 0, size.width, size.height);
                }
                content.transform(new Matrix(new AffineTransform(1, 0, 0, -1, 0, size.height)));
                new PdfWords(document, content).write(words);
            }
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void draw(PDDocument document, PDPageContentStream content, SVGDocument shapes, FloatSize size)
            throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width, size.height);
        shapes.render((Component) null, graphics, new ViewBox(0, 0, size.width, size.height));
        graphics.dispose();
        content.drawForm(graphics.getXFormObject());
    }

    /** Patterned areas as dots: turned patterns come out black as vectors. */
    private static PDImageXObject dots(PDDocument document, Document patterns) throws IOException {
        return LosslessFactory.createFromImage(
                document, PngPicture.painted(SvgDocuments.of(FigureDrawing.written(patterns)), DOTS_PER_PIXEL, CLEAR));
    }

    private static void describe(PDDocument document, Picture picture) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(picture.caption().title());
        about.setSubject(picture.caption().description());
        about.setProducer("Kurogo");
        document.getDocumentCatalog().setLanguage(picture.language().toLanguageTag());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }
}
