package kurogo.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.training.Course;
import kurogo.training.Coverage;
import kurogo.training.CoverageLine;
import kurogo.uikit.StatusBadge;

/** Municipalities by course and year, each with the number of people who were there; shaded the darker, the more. */
final class CoverageTable extends Div {

    private static final int SHADES = 4;

    private final transient Coverage coverage;
    private final transient List<CoverageLine> lines;
    private final transient Map<Long, Course> courses;
    private final transient TrainingWords words;

    CoverageTable(Coverage coverage, List<CoverageLine> lines, Map<Long, Course> courses, TrainingWords words) {
        this.coverage = coverage;
        this.lines = lines;
        this.courses = courses;
        this.words = words;
        addClassName("kurogo-heat");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.get("coverage.title"));
        NativeTable table = new NativeTable();
        table.getHead().add(head());
        lines.forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.get("person.municipality"));
        coverage.columns().forEach(column -> headings.add(words.of(column, courses)));
        headings.add(words.get("coverage.managerNow"));
        headings.add(words.get("coverage.last"));
        return headings;
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        headings().forEach(words -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(CoverageLine line) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.add(new Anchor(
                "municipalities/" + line.municipality().code().digits(),
                words.name(line.municipality().code())));
        name.getElement().setAttribute("scope", "row");
        if (line.flagged()) {
            Span flagged = new Span(words.get("enrolment.flagged"));
            flagged.addClassName("kurogo-heat-flagged");
            name.add(flagged);
        }
        row.add(name);
        coverage.columns().forEach(column -> row.add(cell(line.people(column))));
        row.add(new NativeTableCell(manager(line)), new NativeTableCell(last(line)));
        return row;
    }

    private NativeTableCell cell(int people) {
        NativeTableCell cell = new NativeTableCell(people == 0 ? "－" : Integer.toString(people));
        int shade = people == 0 ? 0 : 1 + (SHADES - 1) * (people - 1) / Math.max(1, coverage.most() - 1);
        cell.addClassNames("kurogo-heat-cell", "kurogo-heat-" + shade);
        return cell;
    }

    private StatusBadge manager(CoverageLine line) {
        StatusBadge.Kind kind = line.hasTrainedManager()
                ? StatusBadge.Kind.DONE
                : line.managers() == 0 ? StatusBadge.Kind.WAITING : StatusBadge.Kind.MISSING;
        return new StatusBadge(kind, managerWords(line));
    }

    private String managerWords(CoverageLine line) {
        return line.managers() == 0
                ? words.get("coverage.managerUnknown")
                : words.get("coverage.managers", line.trained(), line.managers());
    }

    private String last(CoverageLine line) {
        return line.last().map(words::day).orElse(words.get("coverage.neverYet"));
    }

    /** The same as a file takes it. */
    ExportTable exported() {
        List<String> headings = headings();
        List<ExportColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean number = i > 0 && i <= coverage.columns().size();
            columns.add(number ? ExportColumn.whole(headings.get(i)) : ExportColumn.text(headings.get(i)));
        }
        return new ExportTable(
                words.get("coverage.title"),
                columns,
                lines.stream().map(this::exported).toList(),
                List.of(words.get("coverage.legend")));
    }

    private List<ExportValue> exported(CoverageLine line) {
        List<ExportValue> row = new ArrayList<>();
        row.add(ExportValue.of(words.name(line.municipality().code())));
        coverage.columns().forEach(column -> row.add(ExportValue.ofLong(Optional.of((long) line.people(column)))));
        row.add(ExportValue.of(managerWords(line)));
        row.add(ExportValue.of(last(line)));
        return row;
    }
}
