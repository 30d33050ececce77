import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;

/** What a report says besides figures: notes, process steps, whom to ask, remarks. */
final class Judgements {

    private static final List<String> FAMILIES = List.of("見本", "架空", "例示", "試作", "仮野", "例田", "見和", "本間田", "空木沢", "雛形");
    private static final List<String> GIVEN = List.of("太郎", "花子", "一郎", "みどり", "さくら", "健", "ゆかり", "学", "あおい", "誠");
    private static final List<String> SECTIONS = List.of("福祉総務課 地域福祉係", "福祉政策課 包括支援係", "健康福祉課 福祉係", "地域共生推進課", "住民福祉課");
    private static final List<String> DONE_NOTES =
            List.of("住民懇談会を3地区で開催", "地域福祉計画の策定とあわせて実施", "庁内連携会議で確認", "社会福祉協議会と共同で実施", "");
    private static final List<String> OPEN_NOTES = List.of("次年度に予定", "庁内で検討中", "", "");

    private Judgements() {}

    static String needsNote(Places.Place place, Round round) {
        return switch (Courses.needs(place, round)) {
            case REFLECTED_IN_STAFFING -> choose("needs", place, round, "相談記録の分析をもとに相談支援員を配置", "民生委員からの聞き取りにより把握", "");
            case GRASPED_NOT_REFLECTED ->
                choose("needs", place, round, "住民アンケートで把握したが、人員の確保が難しい", "地区別の状況は把握済み。配置は次年度に検討");
            case NOT_GRASPED -> choose("needs", place, round, "", "把握の方法を検討中");
        };
    }

    static Map<ProcessStep, ProcessStepAnswers> processSteps(Places.Place place, Round round) {
        Map<ProcessStep, ProcessStepAnswers> steps = new EnumMap<>(ProcessStep.class);
        for (ProcessStep step : ProcessStep.values()) {
            steps.put(step, processStep(place, round, step));
        }
        return steps;
    }

    private static ProcessStepAnswers processStep(Places.Place place, Round round, ProcessStep step) {
        Chance chance = Chance.of("step", place.code(), step);
        if (chance.below(100) >= likelihood(Courses.status(place, round), step) + 3 * round.year()) {
            return new ProcessStepAnswers(Answer.of(false), Answer.blank(), chance.oneOf(OPEN_NOTES));
        }
        LocalDate day = round.lastDay().minusDays(10 + chance.below(150));
        return new ProcessStepAnswers(Answer.of(true), Answer.of(day), chance.oneOf(DONE_NOTES));
    }

    /** Per cent that have done a step. */
    private static int likelihood(ImplementationStatus status, ProcessStep step) {
        return switch (status) {
            case IMPLEMENTING -> 92 - 14 * step.ordinal();
            case PREPARING -> 80 - 25 * step.ordinal();
            case NOT_IMPLEMENTING -> 30 - 10 * step.ordinal();
        };
    }

    static ContactAnswers contact(Places.Place place, Round round) {
        Chance person = Chance.of("contact", place.code(), round.year() / 2);
        String host = place.roman().toLowerCase(java.util.Locale.ROOT).split(" ")[0] + ".mihon.example";
        String phone = "0000-" + place.code().substring(3) + "-" + (1000 + person.below(9000));
        return new ContactAnswers(
                SECTIONS.get(place.population() > 50_000 ? person.below(2) : 2 + person.below(3)),
                person.oneOf(FAMILIES) + "　" + person.oneOf(GIVEN),
                phone,
                "fukushi@" + host);
    }

    static String remarks(Places.Place place, Round round) {
        return switch (Courses.status(place, round)) {
            case IMPLEMENTING ->
                choose("remarks", place, round, "", "", "担当者の異動があり、引継ぎの研修を希望します。", "広域での支援会議の持ち方について助言をいただきたい。");
            case PREPARING -> choose("remarks", place, round, "", "先行団体の要綱を参考にしたい。", "庁内の合意形成に時間を要しています。");
            case NOT_IMPLEMENTING -> choose("remarks", place, round, "", "", "小規模のため、既存の会議体で対応しています。");
        };
    }

    private static String choose(String subject, Places.Place place, Round round, String... choices) {
        return Chance.of(subject, place.code(), round).oneOf(List.of(choices));
    }
}
