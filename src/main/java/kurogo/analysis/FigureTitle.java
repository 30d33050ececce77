package kurogo.analysis;

/**
 * What is said of a saved figure beside its question.
 *
 * @param title its name
 * @param shared whether colleagues see it
 * @param pinned whether it stays as it was kept
 */
public record FigureTitle(String title, boolean shared, boolean pinned) {

    /** Most characters a title has. */
    public static final int LONGEST = 120;

    public FigureTitle {
        title = title.strip();
    }

    boolean isUsable() {
        return !title.isEmpty() && title.length() <= LONGEST;
    }
}
