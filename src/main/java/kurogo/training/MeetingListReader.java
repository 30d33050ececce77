package kurogo.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.CellText;
import kurogo.intake.read.Grid;
import kurogo.intake.read.SourceCell;
import kurogo.training.rule.StayLength;
import org.springframework.stereotype.Component;

/**
 * Reads who was in an online meeting and how long, out of the lists of Teams, Zoom and Webex: whatever stands above it, the first row with
 * a heading for a name and one for a length begins the list, and people who came several times are taken together.
 */
@Component
class MeetingListReader {

    private static final List<String> NAMES = List.of("name", "氏名", "名前", "参加者", "participant");
    private static final List<String> LENGTHS = List.of("duration", "期間", "時間(分)", "時間（分）", "参加時間", "滞在");

    /** Minutes by name, in the order of the list; nothing when the file holds no such list. */
    Optional<Map<String, Integer>> read(String fileName, byte[] bytes) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open(fileName, bytes).stream()
                        .flatMap(file -> file.sheets().stream())
                        .flatMap(sheet -> list(sheet).stream())
                        .findFirst();
    }

    private static Optional<Map<String, Integer>> list(Grid sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<SourceCell> cells = sheet.rows().get(row);
            OptionalInt name = column(cells, NAMES);
            OptionalInt length = column(cells, LENGTHS);
            if (name.isPresent() && length.isPresent() && name.getAsInt() != length.getAsInt()) {
                return Optional.of(rows(sheet, row + 1, name.getAsInt(), length.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt column(List<SourceCell> cells, List<String> headings) {
        return IntStream.range(0, cells.size())
                .filter(column -> {
                    String text = CellText.shown(cells.get(column)).strip().toLowerCase(Locale.ROOT);
                    return headings.stream().anyMatch(text::contains);
                })
                .findFirst();
    }

    private static Map<String, Integer> rows(Grid sheet, int first, int name, int length) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (List<SourceCell> cells : sheet.rows().subList(first, sheet.rows().size())) {
            if (cells.size() > Math.max(name, length)) {
                String who = CellText.shown(cells.get(name)).strip();
                StayLength.minutes(CellText.shown(cells.get(length)))
                        .filter(stay -> !who.isEmpty())
                        .ifPresent(stay -> minutes.merge(who, stay, Integer::sum));
            }
        }
        return minutes;
    }
}
