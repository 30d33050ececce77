package kurogo.intake.file;

import java.io.IOException;
import java.util.Optional;
import kurogo.intake.read.sheet.FormId;

/** The number of the prefecture's form among the properties of a workbook, where it outlives renaming and emptied cells. */
final class FormProperty {

    private static final String PART = "docprops/custom.xml";

    private FormProperty() {}

    static Optional<FormId> in(WorkbookPackage parts) throws IOException {
        Optional<Markup> properties = parts.find(PART);
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        try (Markup markup = properties.get()) {
            boolean ours = false;
            while (markup.next()) {
                if (markup.begins("property")) {
                    ours = markup.attribute("name").equals(Optional.of(FormId.NAME));
                } else if (ours && markup.isBeginning()) {
                    return FormId.in(markup.text());
                }
            }
        }
        return Optional.empty();
    }
}
