package kurogo.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kurogo.export.figure.Fonts;
import kurogo.export.figure.Fonts.Weight;
import kurogo.export.figure.ScreenColours;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/**
 * A document as PDF/A-2a, to be kept for as long as anybody likes: tagged for screen readers, its colours told by a profile, its letters from BIZ UDPGothic, of which the file carries those it uses. Nothing is
 * ever fetched from elsewhere. Variation selectors, which choose among forms of one letter, are left out, since the font has one form.
 */
public final class PdfDocument {

    private static final String VARIATION_SELECTORS = "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]";

    private PdfDocument() {}

    /**
     * The bytes of a document.
     *
     * @param html with {@code lang} and {@code title}, its size of paper in {@code @page}; what it writes in the margin names the font
     *     BIZ UDPGothic itself, because that does not inherit the body's
     */
    public static byte[] of(Document html) {
        return of(html, Map.of());
    }

    /**
     * The bytes of a document with paintings.
     *
     * @param html with {@code lang} and {@code title}, its size of paper in {@code @page}, and places of paintings
     * @param paintings by name
     */
    public static byte[] of(Document html, Map<String, Painting> paintings) {
        html.select("*")
                .forEach(element -> element.textNodes()
                        .forEach(text -> text.text(text.getWholeText().replaceAll(VARIATION_SELECTORS, ""))));
        if (html.head().select("meta[name=subject]").isEmpty()) {
            html.head().appendElement("meta").attr("name", "subject").attr("content", html.title());
        }
        html.body().attr("style", "font-family: '" + Fonts.FAMILY + "', sans-serif");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> Fonts.forDocuments(Weight.REGULAR), Fonts.FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> Fonts.forDocuments(Weight.BOLD), Fonts.FAMILY, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> null)
                    .useObjectDrawerFactory(drawers(paintings))
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ScreenColours.profile())
                    .withProducer("Kurogo")
                    .withW3cDocument(new W3CDom().fromJsoup(html), "")
                    .toStream(out)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static DefaultObjectDrawerFactory drawers(Map<String, Painting> paintings) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(
                QrCode.TYPE,
                drawer(element -> (graphics, width, height) ->
                        QrCode.draw(element.getAttribute(QrCode.WORDS), graphics, width, height)));
        drawers.registerDrawer(
                Painting.TYPE,
                drawer(element -> Objects.requireNonNull(paintings.get(element.getAttribute(Painting.NAME)))));
        return drawers;
    }

    private static FSObjectDrawer drawer(Function<Element, Painting> painting) {
        return (element, x, y, width, height, output, context, dotsPerPixel) -> {
            float across = (float) width / dotsPerPixel;
            float down = (float) height / dotsPerPixel;
            output.drawWithGraphics(
                    (float) x,
                    (float) y,
                    across,
                    down,
                    graphics -> painting.apply(element).paint(graphics, across, down));
            return Map.of();
        };
    }
}
