package jp.lg.nayoro.polaris.it;

import java.util.Set;

import jakarta.ejb.EJBAccessException;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.service.ResidentSearchService;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What the services themselves refuse, whatever the pages do. */
@ExtendWith(ArquillianExtension.class)
class SecurityIT {

    @Deployment
    static WebArchive war() {
        return InsidePolaris.war(SecurityIT.class);
    }

    @Test
    void theDeclaredRoleReachesTheService() throws Exception {
        var found = InsidePolaris.as(TestPeople.SECRETARIAT, SecurityIT::search);
        assertNotNull(found);
    }

    @Test
    void anotherRoleIsDeniedInTheEjb() {
        for (var login : new String[] {
            TestPeople.NURSE, TestPeople.MANAGER, TestPeople.AUDITOR, TestPeople.PRIVACY_OFFICER, TestPeople.IT_OPERATOR
        }) {
            assertThrows(EJBAccessException.class, () -> InsidePolaris.as(login, SecurityIT::search), login);
        }
    }

    @Test
    void whoHasNotSignedInIsDeniedInTheEjb() {
        assertThrows(EJBAccessException.class, SecurityIT::search);
    }

    @Test
    void theRolesOfTheDatabaseAreTheRolesOfTheIdentity() throws Exception {
        assertEquals(Set.of("STAFF"), InsidePolaris.rolesOf(TestPeople.NURSE));
        assertEquals(Set.of("IT_OPERATOR"), InsidePolaris.rolesOf(TestPeople.IT_OPERATOR));
    }

    @Test
    void whoMayNotWorkAnyMoreIsNotLetIn() {
        for (var login : new String[] {TestPeople.SUSPENDED, TestPeople.LEFT, TestPeople.OF_CLOSED_FACILITY}) {
            assertThrows(SecurityException.class, () -> InsidePolaris.as(login, () -> "in"), login);
        }
    }

    private static Object search() {
        return InsidePolaris.service(ResidentSearchService.class).search("シケン");
    }
}
