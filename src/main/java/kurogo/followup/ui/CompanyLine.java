package kurogo.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import kurogo.followup.Company;
import kurogo.followup.Conversation;
import kurogo.followup.Draft;
import kurogo.uikit.Symbol;

/** Tells who else is at the record somebody is changing, and what they did to it meanwhile. What is told already is not told again. */
final class CompanyLine extends Div {

    private final transient FollowUpWords words;
    private transient List<String> told = List.of();

    CompanyLine(FollowUpWords words) {
        this.words = words;
        getElement().setAttribute("role", "status");
        addClassName("kurogo-company");
    }

    void tell(Company company) {
        List<String> lines = lines(company);
        if (lines.equals(told)) {
            return;
        }
        told = lines;
        removeAll();
        lines.forEach(line -> add(new Paragraph(Symbol.CAUTION.icon(), new Span(line))));
    }

    private List<String> lines(Company company) {
        Stream<String> shut = Stream.of(words.get("company.shut")).filter(line -> company.shut());
        Stream<String> changed = company.changed().map(this::changed).stream();
        return Stream.of(shut, changed, company.writing().stream().map(this::writing))
                .flatMap(lines -> lines)
                .toList();
    }

    private String writing(Draft draft) {
        return words.get("company.writing", draft.owner().name(), words.moment(draft.changedAt()));
    }

    private String changed(Conversation now) {
        return words.get(
                now.stands() ? "company.changed" : "company.withdrawn",
                now.changed().by(),
                words.moment(now.changed().at()));
    }
}
