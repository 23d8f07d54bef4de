package jp.lg.nayoro.polaris.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.service.ResidentSearchService;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What ADR 0006 promises of the deployed persistence unit. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

    private static final String PROBE = "9182736450";

    @Deployment
    static WebArchive war() {
        return InsidePolaris.war(PersistenceIT.class);
    }

    @Test
    void everyEntityOfTheDeployedEarIsWoven() {
        assertFalse(entities().isEmpty());
        assertEquals(
                List.of(),
                entities().stream()
                        .map(ClassDescriptor::getJavaClass)
                        .filter(entity -> !PersistenceWeaved.class.isAssignableFrom(entity))
                        .toList());
    }

    @Test
    void noEntityIsKeptInASharedCache() {
        assertEquals(
                List.of(),
                entities().stream()
                        .filter(entity -> !entity.getCachePolicy().isIsolated())
                        .map(ClassDescriptor::getJavaClass)
                        .toList());
    }

    @Test
    void theSqlLogShowsTheStatementButNoBoundValue() throws Exception {
        InsidePolaris.as(TestPeople.SECRETARIAT, () -> InsidePolaris.service(ResidentSearchService.class)
                .search(PROBE));
        assertTrue(isLogged("[org.eclipse.persistence.sql]") && isLogged("FROM resident"), "SQL is logged");
        assertFalse(isLogged(PROBE), "a bound value is in the log");
        assertFalse(isLogged(TestPeople.SECRETARIAT), "a bound login is in the log");
    }

    private static Collection<ClassDescriptor> entities() {
        return EntityManagerFactoryProvider.getEmSetupImpls().values().stream()
                .flatMap(setup -> setup.getSession().getDescriptors().values().stream())
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .toList();
    }

    /** Line by line: after the access tests the log is larger than the memory. */
    private static boolean isLogged(String words) throws IOException {
        try (var lines = Files.lines(Path.of(System.getProperty("jboss.server.log.dir"), "server.log"))) {
            return lines.anyMatch(line -> line.contains(words));
        }
    }
}
