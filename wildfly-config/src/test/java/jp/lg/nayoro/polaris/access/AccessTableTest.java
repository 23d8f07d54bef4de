package jp.lg.nayoro.polaris.access;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A page, an address or a service that the access tables do not name fails the build: nobody has said who may use it. */
class AccessTableTest {

    private static final Pattern ADDRESS = Pattern.compile("@(?:WebServlet|ApplicationPath)\\(\"/?([^\"]+)\"");
    private static final Set<String> MADE_BY_OTHERS = Set.of(
            "sign-out",
            "session/*",
            "record/seen", // POSTs about what is one's own only
            "board/upload",
            "board/file"); // the store holds no file here: the services' table tries their gate

    @Test
    void everyPageAndEveryServletStandsInTheTable() throws IOException {
        var named = AccessDoors.pages().stream()
                .map(door -> door.door().replaceAll("[?].*", "").replaceAll("^api/.*", "api"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(addressesInTheBuild(), named);
    }

    @Test
    void everyMethodOfEveryServiceStandsInTheTableWithItsRoles() throws IOException {
        var named = AccessDoors.services().stream()
                .collect(Collectors.toMap(AccessDoors::door, AccessDoors::roles, (a, b) -> a, TreeMap::new));
        var built = ServiceMethods.inTheBuild().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, method -> rolesOf(method.getValue()), (a, b) -> a, TreeMap::new));
        assertEquals(lines(built), lines(named));
    }

    private static String lines(Map<String, Set<String>> doors) {
        return doors.entrySet().stream()
                .map(door -> door.getKey() + " " + new TreeSet<>(door.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> rolesOf(Method method) {
        var place = method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class)
                ? method
                : method.getDeclaringClass();
        var roles = place.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Set.of(roles.value());
        }
        return place.isAnnotationPresent(PermitAll.class) ? Set.of("*") : Set.of();
    }

    private static Set<String> addressesInTheBuild() throws IOException {
        var addresses = new TreeSet<String>();
        var web = Path.of("../web/src/main");
        var pages = web.resolve("webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            files.map(file -> pages.relativize(file).toString())
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("WEB-INF"))
                    .forEach(addresses::add);
        }
        try (Stream<Path> files = Files.walk(web.resolve("java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                var found = ADDRESS.matcher(Files.readString(file));
                while (found.find()) {
                    addresses.add(found.group(1));
                }
            }
        }
        addresses.removeAll(MADE_BY_OTHERS);
        return addresses;
    }
}
