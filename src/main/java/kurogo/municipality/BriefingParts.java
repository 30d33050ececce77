package kurogo.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.Population;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.PeriodAnswers;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.TargetAnswers;
import kurogo.review.TrackedFlag;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.jsoup.nodes.Element;

/** The parts of the page, each as short as it can be without leaving out that something was left out. */
final class BriefingParts {

    private static final int YEARS = 4;
    private static final int FLAGS = 8;
    private static final int TARGETS = 4;
    private static final int REMARK_LETTERS = 300;

    private final MunicipalityPage page;
    private final Texts texts;
    private final Figures figures;
    private final PeriodNames names;

    BriefingParts(MunicipalityPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.figures = Figures.in(texts);
        this.names = PeriodNames.in(texts);
    }

    void head(Element body) {
        String residents = page.residents().map(this::residents).orElse("");
        body.appendElement("p")
                .addClass("under")
                .text(Stream.of(
                                page.municipality().county(),
                                texts.get(
                                        "briefing.code",
                                        page.municipality().code().digits()),
                                residents)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("　")));
        String statuses = page.statuses().entrySet().stream()
                .map(status ->
                        ReportingPeriod.annual(status.getKey()).code() + " " + texts.of("report", status.getValue()))
                .collect(Collectors.joining("　"));
        if (!statuses.isEmpty()) {
            body.appendElement("p").addClass("under").text(texts.get("municipality.statuses") + "　" + statuses);
        }
        if (!page.contact().equals(ContactAnswers.BLANK)) {
            ContactAnswers contact = page.contact();
            body.appendElement("p")
                    .addClass("under")
                    .text(texts.get("municipality.contact") + "　"
                            + Stream.of(contact.section(), contact.name(), contact.phone(), contact.email())
                                    .filter(part -> !part.isBlank())
                                    .collect(Collectors.joining("　")));
        }
    }

    void figures(Element body) {
        List<PeriodAnswers> years = page.periods().stream()
                .filter(period -> period.period().part() == PeriodPart.ANNUAL)
                .toList();
        List<PeriodAnswers> shown = years.subList(Math.max(0, years.size() - YEARS), years.size());
        body.appendElement("h2").text(texts.get("briefing.figures"));
        if (shown.isEmpty()) {
            body.appendElement("p").text(texts.get("municipality.noReport"));
            return;
        }
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").text("");
        shown.forEach(year -> head.appendElement("th")
                .addClass("number")
                .text(names.of(year.period().year())));
        head.appendElement("th").addClass("number").text(texts.get("briefing.peers"));
        Element rows = table.appendElement("tbody");
        for (Programme programme : Programme.REVIEWED) {
            String name = texts.get("report.Programme.short." + programme.name());
            row(
                    rows,
                    name + "　" + texts.get("briefing.cases"),
                    shown,
                    year -> number(year.answers().programme(programme).cases(), FigureFormat.CASES),
                    peers(programme, shown));
            row(
                    rows,
                    name + "　" + texts.get("briefing.cost"),
                    shown,
                    year -> number(year.answers().programme(programme).costYen(), FigureFormat.THOUSAND_YEN),
                    "");
        }
    }

    void flags(Element body) {
        List<TrackedFlag> open =
                page.flags().stream().filter(flag -> flag.state().isOpen()).toList();
        if (page.flags().isEmpty()) {
            return;
        }
        body.appendElement("h2").text(texts.get("briefing.flags", open.size()));
        Element list = body.appendElement("ul");
        open.stream()
                .limit(FLAGS)
                .forEach(flag -> list.appendElement("li")
                        .text(texts.of("review", flag.finding().severity()) + "　"
                                + texts.get("review.RuleCode."
                                        + flag.finding().rule().name())
                                + flag.finding()
                                        .programme()
                                        .map(programme ->
                                                "（" + texts.get("report.Programme.short." + programme.name()) + "）")
                                        .orElse("")
                                + "　" + texts.of("flags", flag.state())));
        more(body, open.size() - FLAGS);
    }

    void progress(Element body) {
        Optional<PeriodAnswers> newest = page.newest();
        if (newest.isEmpty()) {
            return;
        }
        ReportAnswers answers = newest.get().answers();
        body.appendElement("h2")
                .text(texts.get("briefing.progress", names.of(newest.get().period())));
        body.appendElement("p")
                .text(texts.get("municipality.needs", words(answers.needs(), needs -> texts.of("report", needs))));
        body.appendElement("p")
                .text(Arrays.stream(ProcessStep.values())
                        .map(step -> texts.of("report", step) + "："
                                + words(answers.processStep(step).done(), this::done))
                        .collect(Collectors.joining("　")));
        Element list = body.appendElement("ul");
        answers.targets().stream()
                .limit(TARGETS)
                .forEach(target -> list.appendElement("li").text(target(target)));
        more(body, answers.targets().size() - TARGETS);
        if (answers.targets().isEmpty()) {
            body.appendElement("p").text(texts.get("municipality.noTargets"));
        }
    }

    void remarks(Element body) {
        page.newest()
                .map(newest -> newest.answers().remarks())
                .filter(remarks -> !remarks.isBlank())
                .ifPresent(remarks -> {
                    body.appendElement("h2").text(texts.get("municipality.remarks"));
                    boolean all = remarks.codePointCount(0, remarks.length()) <= REMARK_LETTERS;
                    String shown =
                            all ? remarks : remarks.substring(0, remarks.offsetByCodePoints(0, REMARK_LETTERS)) + "…";
                    body.appendElement("p").text(shown);
                });
    }

    private void row(
            Element rows, String head, List<PeriodAnswers> years, Function<PeriodAnswers, String> words, String peers) {
        Element row = rows.appendElement("tr");
        row.appendElement("th").text(head);
        years.forEach(year -> row.appendElement("td").addClass("number").text(words.apply(year)));
        row.appendElement("td").addClass("number").text(peers);
    }

    private String peers(Programme programme, List<PeriodAnswers> shown) {
        return page.peers()
                .flatMap(
                        peers -> peers.cases(programme, shown.getLast().period().year()))
                .map(quartiles -> texts.get(
                        "briefing.quartiles",
                        figures.bare(FigureFormat.NUMBER, quartiles.median()),
                        figures.bare(FigureFormat.NUMBER, quartiles.lower()),
                        figures.bare(FigureFormat.NUMBER, quartiles.upper())))
                .orElse("");
    }

    private String target(TargetAnswers target) {
        return texts.get(
                "briefing.target",
                target.indicator(),
                words(target.target(), value -> figures.bare(FigureFormat.NUMBER, value.doubleValue()) + target.unit()),
                words(target.actual(), value -> figures.bare(FigureFormat.NUMBER, value.doubleValue()) + target.unit()),
                words(target.due(), names::of));
    }

    private String residents(Population newest) {
        return texts.get(
                "municipality.residentsOn",
                figures.of(FigureFormat.PERSONS, newest.residents()),
                names.of(newest.asOf()));
    }

    private String number(Answer<Long> answer, FigureFormat format) {
        return words(answer, value -> figures.bare(format, value));
    }

    private String done(boolean done) {
        return texts.get(done ? "municipality.step.done" : "municipality.step.notDone");
    }

    private <T> String words(Answer<T> answer, Function<T, String> given) {
        return switch (answer) {
            case Answer.Given<T>(T value) -> given.apply(value);
            case Answer.Silent<T>(var silence) -> texts.get("report.Silence." + silence.name());
        };
    }

    private void more(Element body, int left) {
        if (left > 0) {
            body.appendElement("p").text(texts.get("briefing.more", left));
        }
    }
}
