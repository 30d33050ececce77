package kurogo.training;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/**
 * Where a meeting's list says what. The name of the meeting and the number of its participants stand under headings alike; they are no names of
 * people.
 *
 * @param name who
 * @param length how long, where there is such a column
 * @param joined from when
 * @param left to when
 * @param lobby whether they were only waiting to be let in
 * @param step whether they came or left, where each coming and each leaving is a line of its own
 * @param at when they did
 */
record MeetingColumns(
        int name,
        OptionalInt length,
        OptionalInt joined,
        OptionalInt left,
        OptionalInt lobby,
        OptionalInt step,
        OptionalInt at) {

    private static final List<String> NAMES = List.of(
            "name",
            "full name",
            "display name",
            "user name",
            "participant",
            "participant name",
            "attendee name",
            "名前",
            "氏名",
            "フルネーム",
            "フル ネーム",
            "表示名",
            "ユーザー名",
            "参加者",
            "参加者名",
            "出席者名");
    private static final List<String> LENGTHS = List.of("duration", "期間", "時間(分)", "会議中の時間", "滞在", "参加時間");
    private static final List<String> JOINED = List.of("join", "参加時刻", "参加日時", "最初の参加", "入室", "参加時間");
    private static final List<String> LEFT = List.of("leave", "退出", "退室");
    private static final List<String> LOBBY = List.of("waiting room", "待機室");
    private static final List<String> STEPS = List.of("user action", "ユーザー操作", "ユーザーの操作", "ユーザーアクション", "ユーザー アクション");
    private static final List<String> TIMES = List.of("timestamp", "タイムスタンプ", "タイム スタンプ");
    /** What only stands above the list, about the meeting as a whole. */
    private static final List<String> OF_THE_MEETING = List.of("topic", "トピック", "meeting id", "ミーティングid");

    /** The columns under a row of headings; nothing when it is none of a list of people. */
    static Optional<MeetingColumns> in(List<SourceCell> cells) {
        List<String> headings = cells.stream().map(MeetingColumns::heading).toList();
        OptionalInt name = first(headings, NAMES::contains);
        MeetingColumns found = new MeetingColumns(
                name.orElse(0),
                preferred(headings, LENGTHS),
                preferred(headings, JOINED),
                preferred(headings, LEFT),
                preferred(headings, LOBBY),
                preferred(headings, STEPS),
                preferred(headings, TIMES));
        boolean tellsTime =
                found.length.isPresent() || found.joined.isPresent() && found.left.isPresent() || found.tellsSteps();
        boolean ofTheMeeting = preferred(headings, OF_THE_MEETING).isPresent() && found.joined.isEmpty();
        return name.isPresent() && tellsTime && !ofTheMeeting ? Optional.of(found) : Optional.empty();
    }

    /** Whether each coming and each leaving is a line of its own, as in the older lists of Teams. */
    boolean tellsSteps() {
        return step.isPresent() && at.isPresent();
    }

    /** What stands in brackets only says more about a name: 名前（元の名前）. */
    private static String heading(SourceCell cell) {
        String text = Normalizer.normalize(CellText.shown(cell), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("name") || text.startsWith("名前") ? text.replaceAll("\\s*\\(.*\\)$", "") : text;
    }

    /** Of several words the first that stands in a heading. */
    private static OptionalInt preferred(List<String> headings, List<String> words) {
        return words.stream()
                .map(word -> first(headings, heading -> heading.contains(word)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(List<String> headings, Predicate<String> fits) {
        return IntStream.range(0, headings.size())
                .filter(column -> fits.test(headings.get(column)))
                .findFirst();
    }
}
