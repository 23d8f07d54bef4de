package jp.lg.nayoro.polaris.access;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;

import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostKind;
import jp.lg.nayoro.polaris.board.service.AcknowledgementService;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** The public methods of all session beans, by the name they have in {@code services.csv}: {@code Service.method(Type, Type)}. */
final class ServiceMethods {

    private static final Map<Class<?>, Object> MADE_UP = Map.of(
            int.class,
            1,
            boolean.class,
            false,
            String.class,
            "門試験",
            LocalDateTime.class,
            LocalDateTime.of(2026, 1, 1, 0, 0),
            LocalDate.class,
            LocalDate.of(2026, 1, 1),
            UUID.class,
            UUID.randomUUID(),
            PostContent.class,
            PostContent.plain(PostKind.REPORT, "門試験"));

    private ServiceMethods() {}

    /** Found in the server's own directory of beans, so that none is forgotten. */
    static Map<String, Method> inThisServer() throws NamingException, ClassNotFoundException {
        var methods = new TreeMap<String, Method>();
        var names = new InitialContext().list("java:global/polaris/polaris-ejb");
        while (names.hasMore()) {
            var name = names.next().getName(); // BoardService!jp.lg.nayoro.polaris.board.service.BoardService
            var view = name.indexOf('!');
            if (view > 0) {
                methods.putAll(of(Class.forName(name.substring(view + 1))));
            }
        }
        return methods;
    }

    /** Found in the classes of the EJB module. */
    static Map<String, Method> inTheBuild() throws IOException {
        var methods = new TreeMap<String, Method>();
        for (var type : classes()) {
            if (type.isAnnotationPresent(Stateless.class)
                    || type.isAnnotationPresent(Singleton.class)
                    || type.isAnnotationPresent(Stateful.class)) {
                methods.putAll(of(type));
            }
        }
        return methods;
    }

    private static Map<String, Method> of(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .collect(Collectors.toMap(ServiceMethods::nameOf, method -> method));
    }

    static String nameOf(Method method) {
        var types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + types + ")";
    }

    private static List<Class<?>> classes() throws IOException {
        var place = DisclosurePolicy.class.getProtectionDomain().getCodeSource().getLocation();
        var path = Path.of(place.getPath());
        if (Files.isDirectory(path)) {
            return classesUnder(path);
        }
        try (var jar = FileSystems.newFileSystem(path)) {
            return classesUnder(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("jp/lg/nayoro") && name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ServiceMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The subject's ids where the types ask for them, and something made up for all else. */
    static Object[] argumentsOf(Method method, AccessSubject subject) {
        var values = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, method, subject))
                .toArray();
        if (values.length > 1 && values[0] instanceof ResidentId && values[1] instanceof ResidentId) {
            values[1] = new ResidentId(1); // somebody else, of the demo town
        }
        return values;
    }

    private static Object argument(Class<?> type, Method method, AccessSubject subject) {
        if (type == ResidentId.class) {
            return new ResidentId(subject.id("resident"));
        } else if (type == RegistrationId.class) {
            return new RegistrationId(subject.id("registration"));
        } else if (type == ConsentId.class) {
            return new ConsentId(subject.id("consent"));
        } else if (type == long.class || type == Long.class) {
            return number(method, subject);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (Collection.class.isAssignableFrom(type)) {
            return type.isAssignableFrom(List.class) ? List.of() : Set.of();
        } else if (type.isRecord()) {
            return recordOf(type, method, subject);
        }
        return MADE_UP.get(type);
    }

    /** Null where the record refuses what is made up. */
    private static Object recordOf(Class<?> type, Method method, AccessSubject subject) {
        var parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var values = Arrays.stream(parts)
                .map(part -> argument(part, method, subject))
                .toArray();
        try {
            return type.getDeclaredConstructor(parts).newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Method method, AccessSubject subject) {
        return switch (method.getName()) {
            case "document" -> subject.id("document");
            case "source" -> subject.id("entry");
            case "end" -> subject.id("member");
            case "scan" -> subject.id("sheet");
            case "attachment", "thumbnail" -> subject.id("attachment");
            default -> isOfTheBoard(method) ? subject.id("post") : 0;
        };
    }

    private static boolean isOfTheBoard(Method method) {
        return method.getDeclaringClass().getPackage().equals(AcknowledgementService.class.getPackage());
    }
}
