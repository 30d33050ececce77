package kurogo.intake.read.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.CostWords;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Programme;

/**
 * What the words above a column ask together. The lowest word decides, alone or with the one above it; whatever else stands there
 * names a programme or a time, changes nothing, or makes another question of it, which is then none that is known.
 *
 * @param heading the question
 * @param programme the programme it is asked of, where a word names one
 * @param period the time it is asked for, where a word names one
 * @param unit the unit its figures are stated in
 * @param remark words of which nobody knows what they make of the question; empty when there are none
 */
public record HeadMeaning(
        Heading heading, Optional<Programme> programme, HeadPeriod period, Optional<Unit> unit, String remark) {

    private static final Set<Heading> ABOVE_OTHERS = EnumSet.of(
            Heading.STATUS,
            Heading.PROGRAMME,
            Heading.PROCESS_STEP,
            Heading.PERIOD,
            Heading.FISCAL_YEAR,
            Heading.MUNICIPALITY_NAME,
            Heading.MUNICIPALITY_CODE);

    private static final Pattern IN_UNITS = Pattern.compile("単位(?:で.*)?$");
    private static final Set<String> RATIOS = Set.of("%", "‰", "ポイント", "倍");

    /**
     * What a column asks; nothing where that is not known.
     *
     * @param path the words above it from top to bottom
     */
    public static Optional<HeadMeaning> of(List<String> path, Terms terms) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        HeadPeriod period = HeadPeriod.NONE;
        List<String> words = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        List<String> own = path.stream()
                .filter(text -> !UnitNote.is(text))
                .flatMap(text -> apart(text, terms))
                .toList();
        for (String text : own) {
            Optional<Programme> programme = terms.choice(Programme.class, text);
            Optional<HeadPeriod> time = HeadPeriod.of(text);
            programme.ifPresent(programmes::add);
            if (programme.isPresent() && !terms.spellsOut(Programme.class, text)) {
                beside.addAll(Qualifier.remarks(text));
                period = period.and(timeInRemark(text));
            }
            period = time.map(period::and).orElse(period);
            if (programme.isEmpty() && time.isEmpty() && !UnitRow.isUnit(text)) {
                words.add(text);
            }
        }
        dropPlainWords(words, terms);
        words.addAll(0, beside);
        return words.size() == beside.size() || programmes.size() > 1
                ? Optional.empty()
                : of(own, words, programmes.stream().findFirst(), period, terms);
    }

    /** 多機関協働事業_件数 names a programme and a question, 令和7年度 多機関協働事業 件数 a time too. */
    private static Stream<String> apart(String text, Terms terms) {
        if (terms.heading(text).isPresent()
                || terms.choice(Programme.class, text).isPresent()) {
            return Stream.of(text);
        }
        Optional<Terms.Split> inFront = programmeInFront(text, terms);
        String plain = CellText.normalised(text);
        String timed = inFront.isPresent() ? plain : HeadPeriod.beginning(plain).rest();
        return inFront.map(split -> Stream.of(split.term(), split.rest()))
                .or(() -> programmeInFront(timed, terms)
                        .filter(split -> plain.endsWith(timed)
                                && terms.heading(split.rest())
                                        .filter(Heading::isFigure)
                                        .isPresent())
                        .map(split -> Stream.of(
                                plain.substring(0, plain.length() - timed.length()), split.term(), split.rest())))
                .orElseGet(() -> Stream.of(text));
    }

    private static Optional<Terms.Split> programmeInFront(String text, Terms terms) {
        return terms.inFront(Programme.class, text).stream()
                .filter(split -> terms.heading(split.rest()).isPresent()
                        || terms.heading(HeadPeriod.beginning(CellText.label(split.rest()))
                                        .rest())
                                .isPresent())
                .findFirst();
    }

    /** 計, 実績 or Ａ below a question changes nothing of it. */
    private static void dropPlainWords(List<String> words, Terms terms) {
        while (words.size() > 1
                && Qualifier.of(words.getLast()).asksTheSame()
                && asked(words.get(words.size() - 2), terms)
                        .filter(HeadMeaning::isQualified)
                        .isPresent()
                && together(words, terms).isEmpty()) {
            words.removeLast();
        }
    }

    /** What a word asks, with a time before it or without. */
    private static Optional<Heading> asked(String word, Terms terms) {
        return terms.heading(word)
                .or(() ->
                        terms.heading(HeadPeriod.beginning(CellText.label(word)).rest()));
    }

    /** What the lowest two words ask together: 事業費／国. */
    private static Optional<Heading> together(List<String> words, Terms terms) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        String above = CellText.label(words.get(words.size() - 2));
        String last = CellText.label(words.getLast());
        Optional<Heading> part = CostWords.isGroup(above)
                ? terms.heading(CostWords.WHOLE + "/" + last)
                        .or(() -> terms.heading(last).filter(Heading::isPartOfCost))
                : Optional.empty();
        return part.or(() -> terms.heading(above + "/" + last));
    }

    /** What a word asks without the year at hand beside it, or below another one alone: 今年度件数, 実施 below a programme. */
    private static Optional<Heading> inGroup(List<String> path, String last, Terms terms) {
        String plain = Qualifier.withoutThisTime(CellText.label(last));
        return terms.heading(plain).or(() -> path.size() < 2 ? Optional.empty() : terms.heading("/" + plain));
    }

    public static Optional<HeadMeaning> of(
            List<String> path, List<String> words, Optional<Programme> programme, HeadPeriod period, Terms terms) {
        String last = words.getLast();
        HeadPeriod.Beginning timed = HeadPeriod.beginning(CellText.label(last));
        Optional<Heading> together = together(words, terms);
        Optional<Heading> asked = together.or(() -> asked(last, terms)).or(() -> inGroup(path, last, terms));
        List<String> above = new ArrayList<>(words.subList(0, words.size() - (together.isPresent() ? 2 : 1)));
        path.stream().filter(UnitRow::isUnit).map(UnitRow::bare).forEach(above::add);
        return asked.flatMap(heading -> qualified(heading, last, above, terms)
                .map(remark -> new HeadMeaning(
                        heading,
                        programme,
                        terms.heading(last).isPresent() ? period.and(timeInRemark(last)) : period.and(timed.period()),
                        unit(heading, words.getLast(), path),
                        remark)));
    }

    private static HeadPeriod timeInRemark(String heading) {
        return Qualifier.remarks(heading).stream()
                .flatMap(Qualifier::parts)
                .flatMap(part -> HeadPeriod.of(part).stream())
                .reduce(HeadPeriod.NONE, HeadPeriod::and);
    }

    /** The words nobody knows; nothing where a word makes another question of it. */
    private static Optional<String> qualified(Heading heading, String last, List<String> above, Terms terms) {
        if (!isQualified(heading)) {
            return Optional.of("");
        }
        List<String> remarks = terms.spellsOut(last) ? List.of() : Qualifier.remarks(last);
        List<String> words = Stream.concat(
                        remarks.stream(), above.stream().filter(Predicate.not(text -> isAbove(heading, text, terms))))
                .toList();
        boolean figure = heading.isFigure();
        boolean other = words.stream()
                .map(Qualifier::of)
                .anyMatch(kind -> kind == Qualifier.OTHER_TIME || figure && kind == Qualifier.OTHER_FIGURE);
        boolean otherFigure = figure
                && words.stream().flatMap(Qualifier::parts).anyMatch(word -> isOtherFigure(heading, word, terms));
        return other || otherFigure
                ? Optional.empty()
                : Optional.of(String.join(
                        "、",
                        words.stream()
                                .filter(word -> figure && isUnknown(heading, word))
                                .toList()));
    }

    /** Whether a word is a share, another measure or another question: 件数（%）, 件数（県）, 事業費（千円、国庫）, 決算額 below 人件費. */
    private static boolean isOtherFigure(Heading heading, String word, Terms terms) {
        boolean otherMeasure = Unit.named(word)
                .filter(unit -> RATIOS.contains(unit.base()) || heading == Heading.CASES && unit.isMoney())
                .isPresent();
        boolean otherQuestion = !heading.isPartOfCost()
                && terms.heading(word).filter(Heading::isPartOfCost).isPresent();
        return otherMeasure || otherQuestion || CostWords.isPartOf(heading, word);
    }

    private static boolean isUnknown(Heading heading, String word) {
        boolean otherUnit = heading == Heading.CASES
                && Unit.named(word).filter(unit -> !Unit.CASES.fits(unit)).isPresent();
        return otherUnit || !Qualifier.of(word).asksTheSame();
    }

    /** Questions asked of programmes and municipalities; what a target asks stands in words of its own. */
    private static boolean isQualified(Heading heading) {
        return heading.isOfProgramme() || heading == Heading.STATUS || heading == Heading.NEEDS;
    }

    /** Whether a word is the usual heading of a group in which the question stands. */
    private static boolean isAbove(Heading heading, String text, Terms terms) {
        return terms.heading(text)
                .filter(group ->
                        group == heading || ABOVE_OTHERS.contains(group) || group == Heading.COST && heading.isMoney())
                .filter(group -> Qualifier.ofRemarks(text).asksTheSame())
                .isPresent();
    }

    /** The one unit among what stands in brackets: 事業費（決算額、千円）. */
    private static Optional<Unit> amongRemarks(String heading) {
        Set<Unit> units = unitsIn(heading);
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    /** The units a heading names in brackets, whatever stands beside them: 千円単位で記入. */
    public static Set<Unit> unitsIn(String heading) {
        return Qualifier.remarks(heading).stream()
                .flatMap(Qualifier::parts)
                .flatMap(part -> Unit.named(IN_UNITS.matcher(part).replaceFirst("")).stream())
                .collect(Collectors.toSet());
    }

    /** The unit of a column of figures; a heading that names yen in its own word needs none beside it. */
    public static Optional<Unit> unit(Heading heading, String lowest, List<String> path) {
        if (!heading.isFigure()) {
            return Optional.empty();
        }
        boolean inYen = heading.isMoney() && lowest.toLowerCase(Locale.ROOT).endsWith("_yen");
        return inYen
                ? Optional.of(Unit.YEN)
                : path.reversed().stream()
                        .flatMap(text -> Unit.inHeading(text).or(() -> amongRemarks(text)).stream())
                        .filter(unit -> heading.isMoney() ? unit.isMoney() : Unit.CASES.fits(unit))
                        .findFirst();
    }
}
