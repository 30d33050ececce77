package kurogo.intake.read.term;

/** How many characters have to be put in, left out or exchanged to make one text of another (Levenshtein 1966). */
public final class EditDistance {

    private EditDistance() {}

    public static int between(String from, String to) {
        int[] a = from.codePoints().toArray();
        int[] b = to.codePoints().toArray();
        int[] before = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] now = new int[b.length + 1];
            now[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int exchanged = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                now[j] = Math.min(exchanged, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length];
    }

    /** Likeness in per cent: 100 for equal texts, 0 for texts with nothing in common. */
    public static int likeness(String one, String other) {
        int longer = Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
        return longer == 0 ? 100 : 100 * (longer - between(one, other)) / longer;
    }
}
