package kurogo.api.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import kurogo.api.ApiDocument;
import kurogo.api.ApiScope;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be read, drawn from the same description other programs are given. */
final class ApiReference extends Div {

    private static final String DOCUMENT = "api/v1/openapi.json";

    private final transient Texts texts;

    ApiReference(ApiDocument document, Texts texts) {
        this.texts = texts;
        JsonNode described = JsonMapper.shared().valueToTree(document.in(texts));
        String root = described.at("/servers/0/url").asString();
        Div paths = new Div(described
                .path("paths")
                .propertyStream()
                .map(path -> path(root, path.getKey(), path.getValue().path("get")))
                .toArray(NativeDetails[]::new));
        paths.addClassName("kurogo-api-paths");
        Anchor open = new Anchor(DOCUMENT, texts.get("api.document.download"));
        open.setRouterIgnore(true);
        add(new Panel(
                        texts.get("api.document"),
                        new Paragraph(described.at("/info/description").asString()),
                        new Paragraph(texts.get("api.document.hint", root)),
                        paths)
                .actions(open));
    }

    private NativeDetails path(String root, String address, JsonNode get) {
        Span summary = new Span(get.path("summary").asString());
        Code code = new Code("GET " + root + address);
        Div head = new Div(code, summary);
        head.addClassName("kurogo-api-path");
        String scope = texts.of("api", ApiScope.valueOf(get.at("/tags/0").asString()));
        UnorderedList parameters = new UnorderedList(parameters(get).toArray(ListItem[]::new));
        return new NativeDetails(head, new Div(new Paragraph(texts.get("api.document.scope", scope)), parameters));
    }

    private static Stream<ListItem> parameters(JsonNode get) {
        return get.path("parameters")
                .valueStream()
                .filter(one -> one.has("name"))
                .map(one -> {
                    ListItem item = new ListItem(new Code(one.path("name").asString()));
                    item.add(" " + one.path("description").asString());
                    String choices = String.join(
                            " | ",
                            one.at("/schema/enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList());
                    if (!choices.isEmpty()) {
                        item.add(new Code(choices));
                    }
                    return item;
                });
    }
}
