package kurogo.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.FileField;
import kurogo.uikit.table.ExportButtons;

/** Every place in the program where a file may leave it or come into it through a screen, found rather than listed. */
final class FileDoors {

    /** What Vaadin answers a request beside its own with. */
    private static final List<String> HANDLERS = List.of(
            "com.vaadin.flow.server.streams.ElementRequestHandler",
            "com.vaadin.flow.server.AbstractStreamResource",
            "com.vaadin.flow.server.RequestHandler",
            "com.vaadin.flow.component.upload.Receiver");

    /** The house's own doors: who puts one up has made a door. */
    private static final Set<String> READY_MADE = Stream.of(DownloadButton.class, FileField.class, ExportButtons.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    /** What the compiler adds for lambdas that may be written out, with the same calls once more. */
    private static final String READ_BACK = "$deserializeLambda$";

    private FileDoors() {}

    /** How many doors each method makes, by class and method. */
    static Map<String, Integer> in(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !READY_MADE.contains(type.getName()))
                .flatMap(FileDoors::made)
                .collect(Collectors.toMap(Function.identity(), door -> 1, Integer::sum, TreeMap::new));
    }

    private static Stream<String> made(JavaClass type) {
        Stream<String> handlers =
                HANDLERS.stream().anyMatch(type::isAssignableTo) ? Stream.of(type.getSimpleName()) : Stream.empty();
        return Stream.concat(
                handlers,
                type.getAccessesFromSelf().stream()
                        .filter(JavaCodeUnitAccess.class::isInstance)
                        .map(access -> (JavaCodeUnitAccess<?>) access)
                        .filter(access -> !access.getOrigin().getName().equals(READ_BACK))
                        .filter(FileDoors::makesOne)
                        .map(FileDoors::place));
    }

    private static boolean makesOne(JavaCodeUnitAccess<?> access) {
        boolean readyMade = READY_MADE.contains(access.getTargetOwner().getName())
                && access.getTarget().getRawReturnType().isAssignableTo(DownloadButton.class);
        boolean constructed = READY_MADE.contains(access.getTargetOwner().getName())
                && access.getName().equals("<init>");
        return readyMade
                || constructed
                || access.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> HANDLERS.stream().anyMatch(parameter::isAssignableTo));
    }

    private static String place(JavaCodeUnitAccess<?> access) {
        return access.getOriginOwner().getSimpleName() + "."
                + access.getOrigin().getName().replace("<init>", "new");
    }
}
