package kurogo.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.form.FormSection.Kind;
import kurogo.intake.read.form.FormReading;
import kurogo.intake.read.form.TypedForm;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;

/**
 * The form of a round: what it asks, in which order.
 *
 * @param asked what the round asks
 */
public record FormLayout(Asked asked) {

    public static FormLayout of(ReportingRound round) {
        return new FormLayout(round.asked());
    }

    public boolean asks(Question question) {
        return asked.includes(question);
    }

    /** The sections in their order; only those in which something is asked. */
    public List<FormSection> sections() {
        List<FormSection> sections = new ArrayList<>();
        sections.add(new FormSection(Kind.STATUS, List.of(FieldPath.of(Field.STATUS))));
        Arrays.stream(Programme.values())
                .filter(asked.programmes()::contains)
                .map(programme -> new FormSection(Kind.PROGRAMME, Optional.of(programme), ofProgramme(programme)))
                .forEach(sections::add);
        sections.add(new FormSection(Kind.NEEDS, needs()));
        sections.add(new FormSection(Kind.TARGETS, when(Question.TARGETS, Field.TARGETS_SET)));
        sections.add(new FormSection(Kind.PROCESS, process()));
        sections.add(new FormSection(
                Kind.CONTACT,
                when(
                        Question.CONTACT,
                        Field.CONTACT_SECTION,
                        Field.CONTACT_NAME,
                        Field.CONTACT_PHONE,
                        Field.CONTACT_EMAIL)));
        sections.add(new FormSection(Kind.REMARKS, when(Question.REMARKS, Field.REMARKS)));
        sections.removeIf(section -> section.fields().isEmpty());
        return sections;
    }

    /** Every field, those of targets left out. */
    public List<FieldPath> fields() {
        return sections().stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** Whether the form has a field; of targets, whether it has targets. */
    boolean has(FieldPath path) {
        return TypedFormReader.OF_TARGETS.contains(path.field()) ? asks(Question.TARGETS) : fields().contains(path);
    }

    /** Reads what was typed into this form. */
    public FormReading read(TypedForm form, String name) {
        return TypedFormReader.read(form, fields(), asks(Question.TARGETS), name);
    }

    private List<FieldPath> ofProgramme(Programme programme) {
        Stream<Field> always = Stream.of(Field.RUN, Field.FIRST_MONTH, Field.CASES, Field.COST);
        Stream<Field> funding = ifAsked(Question.FUNDING, Field.GRANT, Field.PREFECTURE_SHARE, Field.OWN_SHARE);
        Stream<Field> contracts = Stream.concat(
                ifAsked(Question.WAY_OF_RUNNING, Field.WAY), ifAsked(Question.CONTRACTED, Field.CONTRACTED));
        return Stream.of(always, funding, contracts)
                .flatMap(fields -> fields)
                .map(field -> FieldPath.of(field, programme))
                .toList();
    }

    private List<FieldPath> needs() {
        boolean refers = asked.programmes().contains(Programme.MULTI_AGENCY);
        return Stream.concat(
                        refers ? ifAsked(Question.REFERRAL_CRITERIA, Field.REFERRAL_CRITERIA) : Stream.empty(),
                        ifAsked(Question.NEEDS, Field.NEEDS, Field.NEEDS_NOTE))
                .map(FieldPath::of)
                .toList();
    }

    private List<FieldPath> process() {
        return Arrays.stream(ProcessStep.values())
                .flatMap(step -> ifAsked(
                                Question.PROCESS_STEPS, Field.PROCESS_DONE, Field.PROCESS_DATE, Field.PROCESS_NOTE)
                        .map(field -> FieldPath.of(field, step)))
                .toList();
    }

    private List<FieldPath> when(Question question, Field... fields) {
        return ifAsked(question, fields).map(FieldPath::of).toList();
    }

    private Stream<Field> ifAsked(Question question, Field... fields) {
        return asks(question) ? Arrays.stream(fields) : Stream.empty();
    }
}
