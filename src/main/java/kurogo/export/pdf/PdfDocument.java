package kurogo.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A document as PDF: tagged for screen readers, its letters from BIZ UDPGothic, of which the file carries those it uses. Nothing is
 * ever fetched from elsewhere. Variation selectors, which choose among forms of one letter, are left out, since the font has one form.
 */
public final class PdfDocument {

    private static final String FAMILY = "BIZ UDPGothic";
    private static final String VARIATION_SELECTORS = "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]";

    private PdfDocument() {}

    /**
     * The bytes of a document.
     *
     * @param html with {@code lang} and {@code title}, its size of paper in {@code @page}
     */
    public static byte[] of(Document html) {
        html.select("*")
                .forEach(element -> element.textNodes()
                        .forEach(text -> text.text(text.getWholeText().replaceAll(VARIATION_SELECTORS, ""))));
        html.body().attr("style", "font-family: '" + FAMILY + "', sans-serif");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> null)
                    .useObjectDrawerFactory(codes())
                    .withProducer("Kurogo")
                    .withW3cDocument(new W3CDom().fromJsoup(html), "")
                    .toStream(out)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static DefaultObjectDrawerFactory codes() {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrCode.TYPE, (element, x, y, width, height, output, context, dotsPerPixel) -> {
            output.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics -> QrCode.draw(
                            element.getAttribute(QrCode.WORDS), graphics, width / dotsPerPixel, height / dotsPerPixel));
            return Map.of();
        });
        return drawers;
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                PdfDocument.class.getResourceAsStream("/kurogo/export/fonts/BIZUDPGothic-" + weight + ".ttf"),
                "belongs to the program");
    }
}
