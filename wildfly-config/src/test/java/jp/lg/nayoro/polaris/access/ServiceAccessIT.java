package jp.lg.nayoro.polaris.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

import jp.lg.nayoro.polaris.access.AccessDoors.Behind;
import jp.lg.nayoro.polaris.it.InsidePolaris;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * Every role and profession at every method of every service, for a resident in every situation, inside the server: as the
 * table says. A method is called with the resident's ids and made-up values for all else, in a transaction that is rolled back;
 * whatever it answers beyond the gate counts as open, but for an empty Optional in place of what stands on the record.
 */
@ExtendWith(ArquillianExtension.class)
class ServiceAccessIT {

    private final Differences differences = new Differences();
    private int cells;

    @Deployment
    static WebArchive war() {
        return InsidePolaris.war(ServiceAccessIT.class)
                .addClasses(
                        AccessActor.class,
                        AccessDoors.class,
                        AccessDoors.Behind.class,
                        AccessSituation.class,
                        AccessSubject.class,
                        AccessTown.class,
                        Differences.class,
                        ServiceMethods.class)
                .addAsResource(new ClassLoaderAsset("access/services.csv"), "access/services.csv");
    }

    @Test
    void everyServiceAnswersThoseTheTableNamesAndNobodyElse() throws Exception {
        var database = (DataSource) new InitialContext().lookup("java:jboss/datasources/polaris");
        var subjects = AccessTown.prepare(database);
        var methods = ServiceMethods.inThisServer();
        for (var actor : AccessActor.all()) {
            var identity = InsidePolaris.identity(actor.login());
            for (var door : AccessDoors.services()) {
                tryOnEverybody(actor, identity, door, methods.get(door.door()), subjects);
            }
        }
        System.out.println("service cells: " + cells);
        differences.assertNone();
    }

    private void tryOnEverybody(
            AccessActor actor,
            SecurityIdentity identity,
            AccessDoors door,
            Method method,
            Map<AccessSituation, AccessSubject> subjects)
            throws Exception {
        for (var situation : AccessSituation.values()) {
            if (door.behind() == Behind.NOBODY && situation != AccessSituation.CONSENTED_IN_TEAM) {
                continue;
            }
            var answer = answer(identity, method, subjects.get(situation), door);
            cells++;
            if (!answer.equals(expected(door, actor, situation))) {
                differences.add(actor, door, situation, answer);
            }
        }
    }

    private static String expected(AccessDoors door, AccessActor actor, AccessSituation situation) {
        if (!door.admits(actor)) {
            return "REFUSED";
        }
        return door.opensTo(actor, situation) ? "OPEN" : "HIDDEN";
    }

    private static String answer(SecurityIdentity identity, Method method, AccessSubject subject, AccessDoors door)
            throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        var service = InsidePolaris.service(method.getDeclaringClass());
        var arguments = ServiceMethods.argumentsOf(method, subject);
        transaction.begin();
        try {
            Callable<Object> call = () -> method.invoke(service, arguments);
            var nothing = Optional.empty().equals(identity.runAs(call)) && door.behind() == Behind.RECORD;
            return nothing ? "HIDDEN" : "OPEN";
        } catch (InvocationTargetException thrown) {
            return verdictOn(thrown.getCause(), door);
        } finally {
            transaction.rollback();
        }
    }

    private static String verdictOn(Throwable thrown, AccessDoors door) {
        if (thrown instanceof EJBAccessException) {
            return "REFUSED";
        }
        var hidden = thrown instanceof NotFoundException;
        return hidden && door.behind() != Behind.NOBODY ? "HIDDEN" : "OPEN";
    }
}
