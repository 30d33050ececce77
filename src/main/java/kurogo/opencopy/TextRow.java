package kurogo.opencopy;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table as text, in which a field that is empty without quotes holds nothing, and one with quotes an empty text. */
final class TextRow extends AbstractBaseCsvCallbackHandler<List<Optional<String>>> {

    private List<Optional<String>> fields = new ArrayList<>();

    @Override
    protected void handleBegin(long line) {
        fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int at, char[] letters, int from, int length, boolean quoted) {
        fields.add(length == 0 && !quoted ? Optional.empty() : Optional.of(new String(letters, from, length)));
    }

    @Override
    protected List<Optional<String>> buildRecord() {
        return List.copyOf(fields);
    }
}
