package kurogo.training.rule;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a list in which people come and leave line by line, as the older lists of Teams are.
 *
 * @param name as they called themselves
 * @param coming whether they came; they left otherwise
 * @param at when
 */
public record MeetingStep(String name, boolean coming, LocalDateTime at) {

    /**
     * From when to when everybody stayed. Of several comings the first one ends with the first leaving after it, since people come on two devices; whoever
     * left unseen is taken to have stayed until the last moment the list tells of, whoever came unseen to have been there from its first.
     */
    public static List<Stay> stays(Collection<MeetingStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<LocalDateTime> moments =
                steps.stream().map(MeetingStep::at).sorted().toList();
        Map<String, List<MeetingStep>> byName = new LinkedHashMap<>();
        steps.forEach(one ->
                byName.computeIfAbsent(one.name(), none -> new ArrayList<>()).add(one));
        return byName.entrySet().stream()
                .flatMap(one -> stays(one.getKey(), one.getValue(), moments.getFirst(), moments.getLast()).stream())
                .toList();
    }

    private static List<Stay> stays(String name, List<MeetingStep> steps, LocalDateTime begins, LocalDateTime ends) {
        List<Stay> stays = new ArrayList<>();
        Deque<LocalDateTime> open = new ArrayDeque<>();
        steps.stream().sorted(Comparator.comparing(MeetingStep::at)).forEach(step -> {
            if (step.coming()) {
                open.add(step.at());
            } else if (!open.isEmpty()) {
                stays.add(stay(name, open.remove(), step.at()));
            } else if (stays.isEmpty()) {
                stays.add(stay(name, begins, step.at()));
            }
        });
        open.forEach(came -> stays.add(stay(name, came, ends)));
        return stays;
    }

    private static Stay stay(String name, LocalDateTime from, LocalDateTime to) {
        Stay.Span span = new Stay.Span(from, to);
        return new Stay(name, Optional.of(from.toLocalDate()), Optional.of(span), span.minutes());
    }
}
