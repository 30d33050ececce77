package kurogo.area.master;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Of which prefecture the rows of a table are, as far as it says so from row to row: in a column, on each row or once above its rows, or in a line of its own
 * between them. A place elsewhere may bear the name of a municipality here.
 */
public final class StatedPrefecture {

    private static final int LONGEST = 8;
    private static final Set<String> DITTO = Set.of("〃", "同上", "″", "々", "\"", "-", "－", "―", "ー");
    private static final String WORDS_FOR_ONE = "都道府県";

    private final MunicipalityDirectory directory;
    private OptionalInt column = OptionalInt.empty();
    private String ofColumn = "";
    private String ofLine = "";
    private String lastText = "";
    private Optional<String> lastSaid = Optional.empty();

    public StatedPrefecture(MunicipalityDirectory directory) {
        this.directory = directory;
    }

    /**
     * Takes a filled cell beside the name of a municipality. One that is left empty, or says 〃, goes on with the one above.
     *
     * @param headed whether its heading says that prefectures stand below it: then 東京 means 東京都
     */
    public void beside(int number, String text, boolean headed) {
        Optional<String> other = stated(text, headed);
        if (other.isPresent()) {
            column = OptionalInt.of(number);
            ofColumn = other.get();
        } else if (!headed && column.equals(OptionalInt.of(number)) && !DITTO.contains(text.strip())) {
            column = OptionalInt.empty();
        }
    }

    /** Takes the cell in which a row names whose it is: a line that names a prefecture stands above the rows of it. */
    public void named(String text) {
        stated(text, false).ifPresent(other -> ofLine = other);
    }

    /** The other prefecture the rows are of; empty where they are of the own one, or where nothing is said. */
    public String elsewhere() {
        return column.isPresent() ? ofColumn : ofLine;
    }

    /** A name with the other prefecture it is of before it. */
    public String whole(String name) {
        return name.isEmpty() || name.startsWith(elsewhere()) ? name : elsewhere() + name;
    }

    /** The column in which prefectures stand. */
    public OptionalInt column() {
        return column;
    }

    /** The other prefecture a text names, an empty text for the own one; nothing where it names none. */
    private Optional<String> stated(String written, boolean shortened) {
        String text = written.strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || Character.isDigit(text.charAt(0))
                || !shortened && WORDS_FOR_ONE.indexOf(text.charAt(text.length() - 1)) < 0) {
            return Optional.empty();
        }
        if (!text.equals(lastText)) {
            lastText = text;
            lastSaid = directory.isOwnPrefecture(text) ? Optional.of("") : directory.otherPrefecture(text);
        }
        return lastSaid;
    }
}
