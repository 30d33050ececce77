package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kurogo.export.figure.Fonts.Weight;

/** SVG ready to be drawn, with our font known and nothing fetched from elsewhere. */
final class SvgDocuments {

    static {
        for (Weight weight : Weight.values()) {
            try (InputStream file = Fonts.open(weight)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (FontFormatException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private SvgDocuments() {}

    static SVGDocument of(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build());
        if (document == null) {
            throw new FigureNotDrawnException(FigureNotDrawnException.Reason.FAILED, "The SVG cannot be read");
        }
        return document;
    }
}
