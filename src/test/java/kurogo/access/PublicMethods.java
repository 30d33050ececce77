package kurogo.access;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/** Every public method of every service of the program, found rather than listed. */
final class PublicMethods {

    private static final PreAuthorizeAuthorizationManager DOOR = new PreAuthorizeAuthorizationManager();

    private PublicMethods() {}

    /**
     * One of them.
     *
     * @param service the bean, with whatever stands before it
     * @param method as its class declares it
     */
    record Entry(Object service, Method method) {

        Class<?> type() {
            return method.getDeclaringClass();
        }

        /** Whether somebody would be let in, as the program itself decides it. */
        boolean letsIn(Authentication who) {
            AuthorizationResult result =
                    DOOR.authorize(() -> who, new SimpleMethodInvocation(service, method, new Object[0]));
            if (result == null) {
                throw new IllegalStateException("Nothing says who may call " + name());
            }
            return result.isGranted();
        }

        /** Arguments that say nothing, for a call that shall get no further than the door. */
        @Nullable
        Object[] nothings() {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray();
        }

        String name() {
            return type().getSimpleName() + "." + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }

    static List<Entry> of(ApplicationContext program) {
        return program.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("kurogo"))
                .flatMap(PublicMethods::of)
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    private static Stream<Entry> of(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new Entry(service, method));
    }
}
