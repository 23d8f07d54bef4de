package jp.lg.nayoro.polaris.it;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * A small WAR beside the deployed EAR: tests in it call the EAR's own EJBs, in the same server, as a signed-in person.
 * Nothing of the EAR is deployed twice.
 */
public final class InsidePolaris {

    private static final String SEES_THE_EAR =
            """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.polaris.ear"/>
                  <module name="deployment.polaris.ear.polaris-ejb.jar"/>
                  <module name="org.wildfly.security.elytron"/>
                  <module name="org.eclipse.persistence"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;
    private static final String SAME_DOMAIN =
            """
            <jboss-web xmlns="http://www.jboss.com/xml/ns/javaee" version="14.0">
              <context-root>/polaris-it-%1$s</context-root>
              <security-domain>polaris</security-domain>
            </jboss-web>
            """;

    private InsidePolaris() {}

    public static WebArchive war(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT);
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addClasses(test, InsidePolaris.class, TestPeople.class)
                .addAsWebInfResource(new StringAsset(SEES_THE_EAR), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(SAME_DOMAIN.formatted(name)), "jboss-web.xml");
    }

    public static <T> T service(Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup("java:global/polaris/polaris-ejb/" + type.getSimpleName()));
        } catch (NamingException e) {
            throw new IllegalStateException("The EAR has no " + type.getSimpleName(), e);
        }
    }

    /** Signs in against the realm of the server, as a page would, and does it as that person. */
    public static <T> T as(String login, Callable<T> work) throws Exception {
        return identity(login).runAs(work);
    }

    static Set<String> rolesOf(String login) throws Exception {
        var roles = new HashSet<String>();
        identity(login).getRoles().forEach(roles::add);
        return roles;
    }

    public static SecurityIdentity identity(String login) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(login, new PasswordGuessEvidence(TestPeople.PASSWORD.toCharArray()));
    }
}
