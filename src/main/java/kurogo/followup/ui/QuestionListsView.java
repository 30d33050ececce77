package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.QuestionList;
import kurogo.followup.QuestionListService;
import kurogo.report.StaleVersionException;
import kurogo.review.rule.RuleCode;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** 質問の準備: what to ask by rule and phase, to be changed and looked up in all versions. */
@Route("followup/questions")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class QuestionListsView extends Screen implements AfterNavigationObserver {

    private final transient QuestionListService lists;
    private final transient FollowUpWords words;
    private final Div content = new Div();

    QuestionListsView(QuestionListService lists, AreaService area) {
        this.lists = lists;
        this.words = FollowUpWords.in(texts(), area);
        title(texts().get("followuplists.title"));
        subtitle(texts().get("followuplists.subtitle"));
        content.addClassName("kurogo-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<RuleCode> rule = filters.select(
                "rule",
                texts().get("followuplists.rule"),
                List.of(RuleCode.values()),
                RuleCode::name,
                code -> texts().get("review.RuleCode." + code.name()));
        filters.read(event.getLocation().getQueryParameters());
        add(FollowUpNav.at(FollowUpNav.Place.SETTINGS, words), filters, content);
        show(rule.value());
    }

    private void show(RuleCode rule) {
        content.removeAll();
        lists.versions(rule, texts().language()).values().forEach(versions -> content.add(panel(versions)));
    }

    private Panel panel(List<QuestionList> versions) {
        QuestionList list = versions.getFirst();
        TextArea questions = new TextArea(texts().get("followuplists.questions"));
        questions.setWidthFull();
        questions.setMinRows(4);
        questions.setMaxLength(QuestionList.LONGEST);
        questions.setValue(list.questions());
        questions.setHelperText(texts().get("followuplists.hint"));
        Select<QuestionList> version = new Select<>();
        version.setLabel(texts().get("followuplists.version"));
        version.setItems(versions);
        version.setVisible(versions.size() > 1);
        version.setItemLabelGenerator(this::versionName);
        version.setWidth("24rem");
        version.addValueChangeListener(
                change -> questions.setValue(change.getValue().questions()));
        Button keep = new Button(texts().get("followuplists.keep"), click -> keep(list, questions.getValue()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(questions, version, keep);
        fields.addClassName("kurogo-stack");
        return new Panel(texts().of("followuplists", list.phase()), fields);
    }

    private String versionName(QuestionList list) {
        return list.changed()
                .map(change ->
                        texts().get("followuplists.versionOf", list.version(), words.moment(change.at()), change.by()))
                .orElse(texts().get("followuplists.providedVersion"));
    }

    private void keep(QuestionList seen, String questions) {
        Notices notices = Notices.in(texts());
        try {
            lists.change(seen, questions);
            show(seen.rule());
            notices.success(texts().get("followuplists.kept"));
        } catch (StaleVersionException stale) {
            notices.error(words.get("keep.stale"));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
    }
}
