package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.term.AsideWord;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.term.NameRemark;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.YearSaid;
import kurogo.report.answers.Programme;

/**
 * A line of words among the rows of a list whose rows do not name their programme: ■参加支援事業, 【参加支援事業】, 参加支援事業（計画）,
 * 参加支援事業以外.
 *
 * @param programme the programme it names, and nothing else but a remark
 * @param remark what stands beside the programme makes of the figures below
 * @param endsGroup whether it heads rows of something else than the line above, whatever that is
 */
public record GroupLine(Optional<Programme> programme, NameRemark remark, boolean endsGroup) {

    /** A row of words and no figures that says nothing of a programme. */
    static final GroupLine NONE = new GroupLine(Optional.empty(), NameRemark.HARMLESS, false);

    private static final int MOST_CELLS = 3;
    private static final Pattern NUMBERING =
            Pattern.compile("[■□◆◇●○▼▽★☆・]\\s*|[(\\[]?(\\d{1,2}|[一二三四五六七八九十ア-ン])[.．、:)\\]]\\s*");
    private static final Pattern FRAMED =
            Pattern.compile("[【〔\\[<〈《「『](?<inner>[^】〕\\]>〉》」』]+)[】〕\\]>〉》」』](?<rest>.*)");
    private static final Pattern OTHER_GROUP = Pattern.compile("(?!.*重層).*(?:事業|支援)");
    private static final Pattern NOT_ALL = Pattern.compile("除[くき]|以外|含まない|のぞく|ほか|その他|他の|外の");

    /** What a footnote says of the rows below it. */
    private static final Pattern BELOW = Pattern.compile("以下|以降|下記|次の|ここから");

    /**
     * What a row says of the programme of the rows below it.
     *
     * @param current the programme of the rows above it
     */
    public static GroupLine of(
            ListRow row,
            ListWords words,
            Terms terms,
            Optional<Programme> current,
            Optional<ReportingPeriod> expected) {
        List<SourceCell> said = row.filled().stream()
                .filter(cell -> !UnitNote.is(CellText.of(cell)) && !words.isUnit(CellText.of(cell)))
                .toList();
        if (said.isEmpty()
                || said.size() > MOST_CELLS
                || !said.stream().allMatch(cell -> words.areWords(cell) && !words.isSilent(cell))) {
            return NONE;
        }
        String text = CellText.of(said.getFirst());
        if (Footnote.isOne(text) && !BELOW.matcher(text).find()) {
            return NONE;
        }
        String plain = CellText.normalised(text);
        String bare = bare(plain);
        Optional<Programme> programme = words.programme(text).or(() -> words.programme(bare));
        String beside = said.stream().skip(1).map(CellText::of).collect(Collectors.joining("、"));
        if (programme.isPresent()) {
            NameRemark behind = beside.isEmpty() ? NameRemark.HARMLESS : NameRemark.of(beside, expected);
            NameRemark within = NameRemark.ofProgramme(bare, terms, expected);
            return new GroupLine(programme, behind.compareTo(within) > 0 ? behind : within, false);
        }
        return new GroupLine(Optional.empty(), NameRemark.HARMLESS, isOther(bare, words, current, !bare.equals(plain)));
    }

    private static boolean isOther(String bare, ListWords words, Optional<Programme> current, boolean marked) {
        Set<Programme> mentioned = words.programmesIn(bare);
        boolean another = !mentioned.isEmpty()
                && (!mentioned.equals(current.map(Set::of).orElse(Set.of()))
                        || NOT_ALL.matcher(bare).find());
        boolean section = marked && current.isPresent() && mentioned.isEmpty() && !isHarmless(bare, words);
        return another || section || OTHER_GROUP.matcher(CellText.label(bare)).matches();
    }

    /** Whether what a mark stands before says of no programme for certain: a time, a kind of place, a total. */
    private static boolean isHarmless(String bare, ListWords words) {
        return LineWords.isPlain(bare)
                || YearSaid.heads(bare)
                || HeadPeriod.of(bare).isPresent()
                || OtherTitle.isOne(bare)
                || YearSaid.headsResults(bare)
                || words.isTotal(bare)
                || AsideWord.isOne(bare)
                || words.isOtherPrefecture(bare);
    }

    /** A line without the mark or number before it and the frame around what it names. */
    private static String bare(String plain) {
        Matcher numbering = NUMBERING.matcher(plain);
        String behind = numbering.lookingAt() ? plain.substring(numbering.end()) : plain;
        Matcher framed = FRAMED.matcher(behind);
        return framed.matches()
                ? framed.group("inner").strip() + framed.group("rest").strip()
                : behind.strip();
    }
}
