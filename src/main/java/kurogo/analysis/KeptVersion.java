package kurogo.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A {@link DataVersion} as it is kept.
 *
 * @param submissions by period
 * @param ruleSet absent where the round was never judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptVersion(List<Submissions> submissions, @Nullable Rules ruleSet) {

    record Submissions(String period, long handedIn, long decided) {}

    record Rules(String name, int version, String judgedOn) {}

    static KeptVersion of(DataVersion version) {
        return new KeptVersion(
                version.submissions().entrySet().stream()
                        .map(one -> new Submissions(
                                one.getKey().code(),
                                one.getValue().handedIn(),
                                one.getValue().decided()))
                        .toList(),
                version.rules()
                        .map(one -> new Rules(
                                one.name(), one.version(), one.judgedOn().toString()))
                        .orElse(null));
    }

    DataVersion read() {
        return new DataVersion(
                submissions.stream()
                        .collect(Collectors.toMap(
                                one -> ReportingPeriod.parse(one.period()).orElseThrow(),
                                one -> new DataVersion.Submissions(one.handedIn(), one.decided()),
                                (one, other) -> other,
                                TreeMap::new)),
                Optional.ofNullable(ruleSet)
                        .map(one -> new DataVersion.Rules(one.name(), one.version(), LocalDate.parse(one.judgedOn()))));
    }
}
