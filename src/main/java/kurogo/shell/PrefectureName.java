package kurogo.shell;

import java.util.Locale;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Whose Kurogo this is. The login page says so too, where nobody is signed in yet. */
@Component
class PrefectureName {

    private final AreaService area;

    PrefectureName(AreaService area) {
        this.area = area;
    }

    /** 見本県, or no words while no prefecture is chosen or the database does not answer. */
    String in(Texts texts) {
        return Spare.orElse(
                () -> area.prefecture()
                        .map(prefecture -> name(prefecture, texts))
                        .orElse(""),
                "");
    }

    private static String name(Prefecture prefecture, Texts texts) {
        return texts.language().equals(Locale.ENGLISH) ? prefecture.romanName() : prefecture.name();
    }
}
