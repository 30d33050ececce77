import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;

/** How one municipality writes its answers into cells, bent or as asked. */
final class Wording {

    private final Set<Bend> bends;

    Wording(Set<Bend> bends) {
        this.bends = bends;
    }

    static String programme(Programme programme) {
        return switch (programme) {
            case MULTI_AGENCY -> "多機関協働事業";
            case OUTREACH -> "アウトリーチ等を通じた継続的支援事業";
            case PARTICIPATION -> "参加支援事業";
            case CONSULTATION -> "包括的相談支援事業";
            case COMMUNITY -> "地域づくり事業";
        };
    }

    static String step(ProcessStep step) {
        return switch (step) {
            case TALKED -> "① 住民・関係機関との対話";
            case ANALYSED -> "② 支援ニーズ・社会資源・課題の分析";
            case SET_GOALS -> "③ 目標の設定（誰が・いつまでに・何を）";
            case REVIEWED -> "④ 定期的な見直し";
        };
    }

    Content status(Answer<ImplementationStatus> status) {
        return words(status, value -> switch (value) {
            case IMPLEMENTING -> bends.contains(Bend.CIRCLES) ? "実施中" : "実施";
            case PREPARING -> bends.contains(Bend.CIRCLES) ? "移行準備中" : "移行準備";
            case NOT_IMPLEMENTING -> "未実施";
        });
    }

    Content yesNo(Answer<Boolean> answer) {
        boolean circles = bends.contains(Bend.CIRCLES);
        return words(answer, yes -> circles ? yes ? "○" : "×" : yes ? "有" : "無");
    }

    Content targetsSet(Answer<Boolean> answer) {
        return words(answer, set -> set ? "あり" : "なし");
    }

    Content criteria(Answer<ReferralCriteria> answer) {
        return words(answer, value -> switch (value) {
            case CRITERIA -> "要件あり";
            case EXAMPLES_ONLY -> "例示のみ";
            case NONE -> "なし";
        });
    }

    Content needs(Answer<NeedsAssessment> answer) {
        return words(answer, value -> switch (value) {
            case REFLECTED_IN_STAFFING -> "把握し配置に反映";
            case GRASPED_NOT_REFLECTED -> "把握したが未反映";
            case NOT_GRASPED -> "未把握";
        });
    }

    Content way(Answer<WayOfRunning> answer) {
        return words(answer, value -> switch (value) {
            case DIRECT -> "直営";
            case PARTLY_CONTRACTED -> "一部委託";
            case CONTRACTED -> "委託";
        });
    }

    Content firstMonth(Answer<Month> answer) {
        return answer.asValue()
                .<Content>map(month -> bends.contains(Bend.FULL_WIDTH)
                        ? new Content.Words(fullWidth(month.getValue() + "月"))
                        : new Content.Figure(month.getValue()))
                .orElseGet(() -> silence(answer, "－"));
    }

    /** A count, with how many of it are new in brackets where somebody writes that too. */
    Content cases(Answer<Long> answer) {
        Optional<Long> value = answer.asValue();
        if (value.isPresent() && bends.contains(Bend.NOTES_IN_BRACKETS) && value.get() > 0) {
            return new Content.Words(value.get() + "（うち新規" + (value.get() + 2) / 3 + "）");
        }
        return number(answer, value.orElse(0L), "件");
    }

    /** Money, in thousand yen unless the columns are headed yen. */
    Content money(Answer<Long> answer) {
        boolean inYen = bends.contains(Bend.IN_YEN);
        return number(
                answer, answer.asValue().map(yen -> inYen ? yen : yen / 1000).orElse(0L), inYen ? "円" : "千円");
    }

    private <T> Content number(Answer<T> answer, long value, String unit) {
        if (!answer.isGiven()) {
            return silence(answer, "－");
        }
        String grouped = String.format(Locale.ROOT, "%,d", value);
        if (bends.contains(Bend.FULL_WIDTH)) {
            return new Content.Words(fullWidth(grouped) + (bends.contains(Bend.UNITS_IN_CELLS) ? unit : ""));
        }
        boolean typed = bends.contains(Bend.UNITS_IN_CELLS);
        return typed ? new Content.Words(grouped + unit) : new Content.Figure(value);
    }

    Content day(Answer<LocalDate> answer) {
        return answer.asValue().map(this::day).orElseGet(() -> silence(answer, "-"));
    }

    Content day(LocalDate day) {
        int year = day.getYear() - 2018;
        if (bends.contains(Bend.SHORT_ERA_DATES)) {
            return new Content.Words("R%d.%d.%d".formatted(year, day.getMonthValue(), day.getDayOfMonth()));
        }
        if (bends.contains(Bend.LONG_ERA_DATES)) {
            String text = "令和%d年%d月%d日".formatted(year, day.getMonthValue(), day.getDayOfMonth());
            return new Content.Words(fullWidth(text));
        }
        return new Content.Day(day);
    }

    private <T> Content words(Answer<T> answer, Function<T, String> word) {
        return answer.asValue()
                .<Content>map(value -> new Content.Words(word.apply(value)))
                .orElseGet(() -> silence(answer, "該当なし"));
    }

    private <T> Content silence(Answer<T> answer, String mark) {
        if (answer.asSilence().filter(Silence.BEING_COUNTED::equals).isPresent()) {
            return new Content.Words("集計中");
        }
        return bends.contains(Bend.MARKS) ? new Content.Words(mark) : Content.NOTHING;
    }

    static String fullWidth(String text) {
        return text.chars()
                .map(letter -> letter >= '!' && letter <= '~' ? letter + 0xFEE0 : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
