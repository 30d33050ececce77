package kurogo.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.training.rule.MeetingMoment;
import kurogo.training.rule.MeetingStep;
import kurogo.training.rule.Stay;
import kurogo.training.rule.StayLength;
import org.springframework.stereotype.Component;

/**
 * Reads who was in an online meeting and how long, out of the lists of Teams, Zoom and Webex. The list begins below the first row with headings
 * for a name and a time, and ends where another begins: Teams tells the same people once more, with each coming and going.
 */
@Component
class MeetingListReader {

    /** A title above a part of a Teams report: 3. In-Meeting Activities. */
    private static final Pattern PART = Pattern.compile("\\d+[.．]\\s*\\S.*");

    /** Joined, Joined before, 参加済み; Left, 退出. */
    private static final Pattern CAME = Pattern.compile("join|参加|入室");

    private static final Pattern WENT = Pattern.compile("left|leave|退出|退室|脱退");

    private static final Set<String> YES = Set.of("yes", "はい", "true");

    /**
     * The lines of the list, in its order; nothing when the file holds no such list.
     *
     * @param days days that are meant where a date can be read in two ways
     */
    List<Stay> read(String fileName, byte[] bytes, Set<LocalDate> days) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open(fileName, bytes).stream()
                        .flatMap(file -> file.sheets().stream())
                        .map(sheet -> list(sheet, days))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static List<Stay> list(Grid sheet, Set<LocalDate> days) {
        List<Stay> stays = new ArrayList<>();
        List<MeetingStep> steps = new ArrayList<>();
        Optional<MeetingColumns> columns = Optional.empty();
        for (List<SourceCell> cells : sheet.rows()) {
            Optional<MeetingColumns> heading = MeetingColumns.in(cells);
            boolean begun = !stays.isEmpty() || !steps.isEmpty();
            if (begun && (heading.isPresent() || isPart(cells))) {
                break;
            }
            Optional<MeetingColumns> known = columns.filter(one -> heading.isEmpty());
            known.filter(MeetingColumns::tellsSteps)
                    .flatMap(one -> step(cells, one, days))
                    .ifPresent(steps::add);
            known.filter(one -> !one.tellsSteps())
                    .flatMap(one -> stay(cells, one, days))
                    .ifPresent(stays::add);
            columns = heading.isPresent() ? heading : columns;
        }
        stays.addAll(MeetingStep.stays(steps));
        return stays;
    }

    private static boolean isPart(List<SourceCell> cells) {
        List<String> said = cells.stream()
                .map(CellText::shown)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return said.size() == 1 && PART.matcher(said.getFirst()).matches();
    }

    private static Optional<MeetingStep> step(List<SourceCell> cells, MeetingColumns columns, Set<LocalDate> days) {
        String who = text(cells, OptionalInt.of(columns.name()));
        String what = text(cells, columns.step()).toLowerCase(Locale.ROOT);
        boolean came = CAME.matcher(what).find();
        return moment(text(cells, columns.at()), days)
                .filter(at -> !who.isEmpty() && (came || WENT.matcher(what).find()))
                .map(at -> new MeetingStep(who, came, at));
    }

    private static Optional<Stay> stay(List<SourceCell> cells, MeetingColumns columns, Set<LocalDate> days) {
        String who = text(cells, OptionalInt.of(columns.name()));
        boolean waited = YES.contains(text(cells, columns.lobby()).toLowerCase(Locale.ROOT));
        if (who.isEmpty() || waited) {
            return Optional.empty();
        }
        Optional<LocalDateTime> from = moment(text(cells, columns.joined()), days);
        Optional<Stay.Span> span = from.flatMap(begin -> moment(text(cells, columns.left()), days)
                .filter(end -> !end.isBefore(begin))
                .map(end -> new Stay.Span(begin, end)));
        return StayLength.minutes(text(cells, columns.length()))
                .map(said -> new Stay(who, day(from), span.filter(one -> one.isAsLongAs(said)), said))
                .or(() -> span.map(one -> new Stay(who, day(from), span, one.minutes())));
    }

    private static Optional<LocalDate> day(Optional<LocalDateTime> from) {
        return from.map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDateTime> moment(String written, Set<LocalDate> days) {
        List<LocalDateTime> readings = MeetingMoment.readings(written);
        return readings.stream()
                .filter(one -> days.contains(one.toLocalDate()))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private static String text(List<SourceCell> cells, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < cells.size()
                ? CellText.shown(cells.get(column.getAsInt())).strip()
                : "";
    }
}
