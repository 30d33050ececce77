package kurogo.intake.read;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.report.answers.Silence;

/** The marks and words by which officials write that there is no figure. Each stays the fact it is. */
final class SilenceReading {

    private static final Map<String, Silence> MARKS = Stream.of(
                    words(Silence.BLANK, "", "空欄", "未記入", "記入なし", "無記入", "未入力", "(空欄)", "(未記入)"),
                    words(
                            Silence.NOT_APPLICABLE,
                            "-",
                            "--",
                            "---",
                            "ー",
                            "一一",
                            "該当なし",
                            "該当無し",
                            "該当無",
                            "該当せず",
                            "非該当",
                            "該当しない",
                            "対象外",
                            "N/A",
                            "NA",
                            "n/a",
                            "/",
                            "(該当なし)",
                            "(" + "-" + ")"),
                    words(Silence.NOT_RUN, "未実施", "実施なし", "実施無し", "実施せず", "実施していない", "非実施", "未着手", "(未実施)"),
                    words(
                            Silence.BEING_COUNTED,
                            "集計中",
                            "調査中",
                            "確認中",
                            "精査中",
                            "算定中",
                            "未集計",
                            "未確定",
                            "集計中のため未定",
                            "(集計中)",
                            "後日報告"),
                    words(Silence.UNKNOWN, "...", "..", "……", "不明", "不詳", "把握していない", "未把握", "わからない"),
                    words(Silence.WITHHELD, "x", "X", "***", "**", "秘匿", "非公表", "非公開", "χ", "Χ"))
            .flatMap(marks -> marks.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SilenceReading() {}

    /** The silence a text stands for; nothing when it says something. */
    static Optional<Silence> of(String text) {
        return Optional.ofNullable(MARKS.get(CellText.normalised(text)));
    }

    private static Map<String, Silence> words(Silence silence, String... words) {
        return Stream.of(words)
                .distinct()
                .collect(Collectors.toMap(CellText::normalised, word -> silence, (a, b) -> a));
    }
}
