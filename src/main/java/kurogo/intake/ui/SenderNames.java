package kurogo.intake.ui;

import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;

/** Whose files a mapping is for, by name. */
final class SenderNames {

    private final AreaService area;
    private final Texts texts;

    SenderNames(AreaService area, Texts texts) {
        this.area = area;
        this.texts = texts;
    }

    String of(Optional<MunicipalityCode> sender) {
        return sender.map(
                        code -> area.municipality(code).map(Municipality::name).orElse(code.digits()))
                .orElseGet(() -> texts.get("mapping.ofPrefecture"));
    }
}
