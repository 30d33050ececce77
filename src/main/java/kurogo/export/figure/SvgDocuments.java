package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** SVG ready to be drawn, with our font known and nothing fetched from elsewhere. */
final class SvgDocuments {

    /** One a thread: looking for a reader of XML takes longer than reading a chart. */
    private static final ThreadLocal<SVGLoader> LOADERS = ThreadLocal.withInitial(SVGLoader::new);

    static {
        Fonts.register();
    }

    private SvgDocuments() {}

    static SVGDocument of(String svg) {
        SVGDocument document = LOADERS.get()
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
