package kurogo.export.figure;

import com.github.weisj.jsvg.view.FloatSize;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import kurogo.export.figure.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Document;

/**
 * A picture as a page of its own size. Its letters are text of the embedded font, so that they can be searched and copied; only the letters
 * in use are embedded. The file is one to be kept (PDF/A-2u).
 */
final class PdfPicture {

    private static final float POINTS_PER_PIXEL = 0.75f;

    private PdfPicture() {}

    static byte[] of(Document svg, Picture picture) {
        DrawnChart chart = DrawnChart.of(svg);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            FloatSize size = chart.size();
            PDPage page = new PDPage(new PDRectangle(size.width * POINTS_PER_PIXEL, size.height * POINTS_PER_PIXEL));
            document.addPage(page);
            ArchivedPdf.describe(document, picture);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
                content.drawForm(drawn(document, chart, size));
            }
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PDFormXObject drawn(PDDocument document, DrawnChart chart, FloatSize size) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width, size.height);
        graphics.setFontTextDrawer(new EmbeddedFonts(document));
        chart.paint(graphics, size.width, size.height);
        graphics.dispose();
        return graphics.getXFormObject();
    }

    /** The fonts of a document, each embedded when it is first painted with. */
    private static final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {

        private final PDDocument document;
        private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);

        EmbeddedFonts(PDDocument document) {
            this.document = document;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return fonts.computeIfAbsent(font.isBold() ? Weight.BOLD : Weight.REGULAR, this::embedded);
        }

        private PDFont embedded(Weight weight) {
            try {
                return PDType0Font.load(document, Fonts.forDocuments(weight), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
