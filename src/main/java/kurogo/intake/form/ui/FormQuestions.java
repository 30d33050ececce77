package kurogo.intake.form.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.PlausibilityService;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What ought to be asked about a report before it is handed in, programme by programme, in sentences. */
@Component
class FormQuestions {

    private final PlausibilityService plausibility;

    FormQuestions(PlausibilityService plausibility) {
        this.plausibility = plausibility;
    }

    List<String> of(FormDesk desk, Texts texts) {
        MunicipalityCode municipality = desk.page().municipality().code();
        return plausibility
                .questions(
                        desk.page().round(), Map.of(municipality, desk.reading().answers()))
                .getOrDefault(municipality, List.of())
                .stream()
                .map(flag -> sentences(flag, texts))
                .toList();
    }

    private static String sentences(Flag flag, Texts texts) {
        return flag.evidence().explanation().stream()
                .map(phrase -> phrase.in(texts))
                .collect(Collectors.joining(" "));
    }
}
