package kurogo.export.figure;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code transform} attribute of SVG. */
final class SvgTransform {

    private static final Pattern STEP = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    private SvgTransform() {}

    static AffineTransform of(String attribute) {
        AffineTransform whole = new AffineTransform();
        Matcher steps = STEP.matcher(attribute);
        while (steps.find()) {
            double[] numbers = Arrays.stream(steps.group(2).strip().split("[\\s,]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            whole.concatenate(step(steps.group(1), numbers));
        }
        return whole;
    }

    private static AffineTransform step(String name, double... numbers) {
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(numbers[0], at(numbers, 1, 0));
            case "scale" -> AffineTransform.getScaleInstance(numbers[0], at(numbers, 1, numbers[0]));
            case "rotate" ->
                AffineTransform.getRotateInstance(Math.toRadians(numbers[0]), at(numbers, 1, 0), at(numbers, 2, 0));
            case "matrix" -> new AffineTransform(numbers);
            default -> throw FigureNotDrawnException.refused("Not a transform of a figure: " + name);
        };
    }

    private static double at(double[] numbers, int index, double otherwise) {
        return numbers.length > index ? numbers[index] : otherwise;
    }
}
