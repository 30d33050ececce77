package kurogo.intake.ui;

import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;

/** Whose files a mapping is for, by name. */
final class SenderNames {

    private final MunicipalityNames names;
    private final Texts texts;

    SenderNames(AreaService area, Texts texts) {
        this.names = MunicipalityNames.in(area, texts.language());
        this.texts = texts;
    }

    String of(Optional<MunicipalityCode> sender) {
        return sender.map(names::of).orElseGet(() -> texts.get("mapping.ofPrefecture"));
    }
}
