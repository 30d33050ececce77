package kurogo.export.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** SVG as PNG. The file says how many dots an inch it has, so that it comes out in its true size in a document. */
final class PngPicture {

    private static final double PIXELS_PER_INCH = 96;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final long MOST_DOTS = 60_000_000;
    /** Letters and lines are small enough at the fastest setting; the slowest takes five times as long. */
    private static final float QUICKLY = 0.7f;

    private PngPicture() {}

    static byte[] of(String svg, int dpi) {
        SVGDocument document = SvgDocuments.of(svg);
        BufferedImage image = painted(document, dpi / PIXELS_PER_INCH, Color.WHITE);
        try {
            return written(image, dpi);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The picture on a ground, which may be clear. */
    static BufferedImage painted(SVGDocument document, double scale, Color ground) {
        FloatSize size = document.size();
        long width = Math.round(size.width * scale);
        long height = Math.round(size.height * scale);
        if (width < 1 || height < 1 || width * height > MOST_DOTS) {
            throw new FigureNotDrawnException(
                    FigureNotDrawnException.Reason.TOO_LARGE, width + " × " + height + " dots");
        }
        int type = ground.getAlpha() == 0 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage((int) width, (int) height, type);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(ground);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] written(BufferedImage image, int dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam way = writer.getDefaultWriteParam();
            way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            way.setCompressionQuality(QUICKLY);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), way);
            metadata.mergeTree("javax_imageio_png_1.0", resolution(dpi));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), way);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static IIOMetadataNode resolution(int dpi) {
        String dots = Long.toString(Math.round(dpi * INCHES_PER_METRE));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", dots);
        physical.setAttribute("pixelsPerUnitYAxis", dots);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(physical);
        return root;
    }
}
