package kurogo.export.figure;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of the same size differ. Each is seen as squares of four pixels, so that edges smoothed in another way count for little;
 * a square differs where its mean in one of the three colours does by more than an eighth of the whole range.
 *
 * @param share of the squares that differ
 * @param densest most squares that differ within one part of the picture as wide and high as a name of three letters
 */
public record PictureDifference(double share, int densest) {

    /** Squares of four pixels in pictures twice as fine as the screen. */
    private static final int SQUARE = 8;

    private static final int PART = 12;
    private static final double SLIGHT = 32;
    private static final double LARGEST_SHARE = 0.0015;
    private static final int MOST_TOGETHER = 8;

    /** Compares pictures that are twice as fine as the screen. */
    public static PictureDifference between(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return new PictureDifference(1, PART * PART);
        }
        int[][] differing = new int[one.getHeight() / SQUARE][one.getWidth() / SQUARE];
        int sum = 0;
        for (int y = 0; y < differing.length; y++) {
            for (int x = 0; x < differing[y].length; x++) {
                differing[y][x] = differs(one, other, x * SQUARE, y * SQUARE) ? 1 : 0;
                sum += differing[y][x];
            }
        }
        return new PictureDifference((double) sum / differing.length / differing[0].length, densest(differing));
    }

    /** Whether nobody would see it. */
    public boolean isSlight() {
        return share <= LARGEST_SHARE && densest <= MOST_TOGETHER;
    }

    private static boolean differs(BufferedImage one, BufferedImage other, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)) > SLIGHT) {
                return true;
            }
        }
        return false;
    }

    private static double mean(BufferedImage picture, int left, int top, int shift) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += picture.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return sum / SQUARE / SQUARE;
    }

    private static int densest(int[][] differing) {
        int most = 0;
        for (int y = 0; y < differing.length; y++) {
            for (int x = 0; x < differing[y].length; x++) {
                most = Math.max(most, within(differing, x, y));
            }
        }
        return most;
    }

    private static int within(int[][] differing, int left, int top) {
        int sum = 0;
        for (int y = top; y < Math.min(top + PART, differing.length); y++) {
            for (int x = left; x < Math.min(left + PART, differing[y].length); x++) {
                sum += differing[y][x];
            }
        }
        return sum;
    }
}
