package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;

/** The texts that the cells of a workbook share, by number. */
final class SharedTexts {

    private static final long MOST_LETTERS = 64L << 20;
    private static final int LETTERS_OF_OVERHEAD = 24;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(WorkbookPackage parts, Optional<String> part) throws IOException {
        List<String> texts = new ArrayList<>();
        Optional<Markup> found = part.isEmpty() ? Optional.empty() : parts.find(part.get());
        if (found.isPresent()) {
            try (Markup markup = found.get()) {
                read(markup, texts);
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of a number; a number without text is a damaged file, never an empty cell. */
    String get(String number) {
        int index = index(number);
        if (index < 0 || index >= texts.size()) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return texts.get(index);
    }

    private static int index(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException damaged) {
            return -1;
        }
    }

    private static void read(Markup markup, List<String> texts) {
        long letters = 0;
        while (markup.next()) {
            if (markup.begins("si")) {
                String text = RichText.of(markup);
                letters += text.length() + LETTERS_OF_OVERHEAD;
                if (letters > MOST_LETTERS) {
                    throw new FileRefused(ProblemCode.TOO_LARGE);
                }
                texts.add(text);
            }
        }
    }
}
