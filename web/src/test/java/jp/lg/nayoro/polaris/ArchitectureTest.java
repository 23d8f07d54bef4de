package jp.lg.nayoro.polaris;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.audit.service.Audited;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** How the house stands: layers, features, roles, the ledger (docs/adr). Scans the classes of jpa, ejb and web. */
@AnalyzeClasses(packages = "jp.lg.nayoro.polaris", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_CLASS = 300;
    private static final String FEATURE = "jp.lg.nayoro.polaris.%s..";

    /** Each may use only those before it; those of one row do not know each other. */
    private static final List<List<String>> FEATURES = List.of(
            List.of("shared"),
            List.of("organization"),
            List.of("security"),
            List.of("audit"),
            List.of("identity"),
            List.of("consent"),
            List.of("care"),
            List.of("record"), // names the care level in the bar above the matrix
            List.of("board"), // stands under the same bar
            List.of("intake", "notification", "report"));

    /** Services that tell nothing of a resident, each with the reason why the ledger has no line of it. */
    private static final Set<String> TELL_NOTHING = Set.of(
            "BoardService.hasNews", // yes or no behind a push, asked every few seconds; the reading that follows is
            // audited
            "ViewerNoticeService.waiting", // how many notices wait for the own institution, asked with each first page
            "IntakeService.progress", // counts of a run, asked every few seconds
            "PrivacyBadge.waiting", // a number at the navigation of every page
            "PrivacyBadge.openings", // the same
            "RunListService.report", // the same, with counts by kind
            "PostedBefore.find"); // inside the audited writing of a post, in a second transaction

    @ArchTest
    static final ArchRule layersPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("jp.lg.nayoro.polaris..")
            .layer("entity")
            .definedBy("..entity..")
            .layer("service")
            .definedBy("..service..")
            .layer("web")
            .definedBy("..web..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("web")
            .because("a rule that knows its page, or a row that knows its rule, can be used in one place only");

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("jp.lg.nayoro.polaris.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that need each other are one feature");

    @ArchTest
    static void featuresKnowOnlyThoseBeforeThem(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int row = 0; row < FEATURES.size(); row++) {
            for (String feature : FEATURES.get(row)) {
                var later = new ArrayList<String>();
                FEATURES.subList(row + 1, FEATURES.size()).forEach(later::addAll);
                FEATURES.get(row).stream()
                        .filter(other -> !other.equals(feature))
                        .forEach(later::add);
                if (!later.isEmpty()) {
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    FEATURE.formatted(feature) + "entity..", FEATURE.formatted(feature) + "service..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                    later.stream().map(FEATURE::formatted).toArray(String[]::new)))
                            .allowEmptyShould(true)
                            .because("an upward wish is an event (architecture, 3)")
                            .check(all);
                }
            }
        }
    }

    @ArchTest
    static final ArchRule pagesSeeNoEntity = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a page shows a projection record, never a row that can be dirtied or lazily loaded");

    @ArchTest
    static final ArchRule facesStaysInWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.omnifaces..", "org.primefaces..", "jakarta.servlet..")
            .because("services serve pages, machines and tests alike");

    @ArchTest
    static final ArchRule everyServiceMethodNamesItsRoles = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(nameTheirRoles())
            .because("a method without roles is open to whoever signed in, reading included");

    @ArchTest
    static final ArchRule residentDataLeavesATrace = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage(
                    "..identity.service..",
                    "..consent.service..",
                    "..record.service..",
                    "..care.service..",
                    "..board.service..",
                    "..intake.service.."))
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(beAudited())
            .allowEmptyShould(true)
            .because("who saw or changed what of whom must be answerable (安全管理ガイドライン 6.0, 17)");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Manager|Helper|Base|Dto|DTO|VO)$")
            .because("such an ending says how a class was made and not what it is");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class)
            .because(
                    "consent and era turn on the day, and tests must be able to set it; the time zone is Japan's, not the machine's");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("logs have levels and places");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity changes by what happens to it, said in a verb");

    @ArchTest
    static final ArchRule servicesNeedNoInterface = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(haveNoInterfaceOfOurs())
            .because("one class is one door");

    @Test
    void noClassIsLongerThanItCanBeRead() {
        var tooLong = PageFiles.classes().stream()
                .filter(file -> PageFiles.textOf(file).lines().count() > LONGEST_CLASS)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    /** Outside the intake, which shows nothing: queries hold {@code ClinicalEntry.OPEN}, or bring the sensitivity for the service to ask. */
    @Test
    void everyQueryOverEntriesAsksForTheirSensitivity() {
        var overEntries = Pattern.compile("(?:FROM|JOIN) (?:ClinicalEntry|clinical_entry)\\b");
        assertEquals(
                List.of(),
                PageFiles.classes().stream()
                        .filter(file -> !file.toString().contains("/intake/"))
                        .filter(file ->
                                overEntries.matcher(PageFiles.textOf(file)).find())
                        .filter(file -> !PageFiles.textOf(file).contains("ClinicalEntry.OPEN")
                                && !PageFiles.textOf(file).contains("sensitivity"))
                        .toList());
    }

    @Test
    void noTwoBeansOfPagesHaveOneName() {
        var names = PageFiles.classes().stream()
                .filter(file -> PageFiles.textOf(file).contains("\n@Named\n"))
                .map(file -> file.getFileName().toString())
                .toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
    }

    @Test
    void nothingIsLeftUndoneInTheSources() {
        var undone = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        assertEquals(
                List.of(),
                PageFiles.classes().stream()
                        .filter(file -> undone.matcher(PageFiles.textOf(file)).find())
                        .toList());
    }

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return condition(
                "name their roles", method -> Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                        .anyMatch(roles -> method.isAnnotatedWith(roles)
                                || method.getOwner().isAnnotatedWith(roles)));
    }

    private static ArchCondition<JavaMethod> beAudited() {
        return condition(
                "be @Audited",
                method -> method.isAnnotatedWith(Audited.class)
                        || TELL_NOTHING.contains(method.getOwner().getSimpleName() + "." + method.getName()));
    }

    private static ArchCondition<JavaMethod> condition(String what, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getModifiers().contains(JavaModifier.SYNTHETIC) && !holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + what));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoInterfaceOfOurs() {
        return new ArchCondition<>("have no interface of ours") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getRawInterfaces().stream()
                        .filter(face -> face.getPackageName().startsWith("jp.lg.nayoro.polaris"))
                        .forEach(face -> events.add(SimpleConditionEvent.violated(
                                service, service.getName() + " implements " + face.getName())));
            }
        };
    }
}
