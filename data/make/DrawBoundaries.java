import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws {@code boundaries.geojson} as a picture, to look at: arguments are the folder and the PNG to write. */
final class DrawBoundaries {

    private static final int WIDTH = 1500;
    private static final Pattern RING = Pattern.compile("\\[(\\[[0-9.]+,[0-9.]+](?:,\\[[0-9.]+,[0-9.]+])+)]");
    private static final Pattern NAME = Pattern.compile("\"N03_004\": \"([^\"]+)\"");
    private static final double STRETCH = 1 / Math.cos(Math.toRadians(36));

    private DrawBoundaries() {}

    public static void main(String[] arguments) throws IOException {
        List<String> features = Files.readAllLines(Path.of(arguments[0], "boundaries.geojson")).stream()
                .filter(line -> line.startsWith("{\"type\": \"Feature\""))
                .toList();
        List<Path2D> shapes = features.stream().map(DrawBoundaries::shape).toList();
        var bounds = shapes.stream()
                .map(Path2D::getBounds2D)
                .reduce((a, b) -> a.createUnion(b))
                .orElseThrow();
        double scale = WIDTH * 0.94 / bounds.getWidth();
        int height = (int) (bounds.getHeight() * scale / 0.94);
        BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xDCEBF3));
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.translate(WIDTH * 0.03, height * 0.97);
        graphics.scale(scale, -scale);
        graphics.translate(-bounds.getX(), -bounds.getY());
        for (int i = 0; i < shapes.size(); i++) {
            graphics.setColor(Color.getHSBColor(i * 0.381966f, 0.16f, 0.95f));
            graphics.fill(shapes.get(i));
            graphics.setColor(new Color(0x5B6670));
            graphics.setStroke(new BasicStroke((float) (1.1 / scale)));
            graphics.draw(shapes.get(i));
        }
        for (int i = 0; i < shapes.size(); i++) {
            label(graphics, name(features.get(i)), shapes.get(i), scale);
        }
        ImageIO.write(picture, "png", Path.of(arguments[1]).toFile());
    }

    private static void label(Graphics2D graphics, String name, Path2D shape, double scale) {
        Graphics2D upright = (Graphics2D) graphics.create();
        upright.translate(shape.getBounds2D().getCenterX(), shape.getBounds2D().getCenterY());
        upright.scale(1 / scale, -1 / scale);
        upright.setColor(new Color(0x26323A));
        upright.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        upright.drawString(name, -upright.getFontMetrics().stringWidth(name) / 2, 6);
        upright.dispose();
    }

    private static Path2D shape(String feature) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        RING.matcher(feature).results().forEach(ring -> add(shape, ring.group(1)));
        return shape;
    }

    private static void add(Path2D shape, String ring) {
        String[] points = ring.substring(1, ring.length() - 1).split("],\\[");
        for (int i = 0; i < points.length; i++) {
            String[] part = points[i].split(",");
            double x = Double.parseDouble(part[0]);
            double y = Double.parseDouble(part[1]) * STRETCH;
            if (i == 0) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
    }

    private static String name(String feature) {
        var found = NAME.matcher(feature);
        return found.find() ? found.group(1) : "";
    }
}
