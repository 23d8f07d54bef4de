package jp.lg.nayoro.polaris.security.web;

import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormEncodedDataDefinition;
import io.undertow.server.handlers.form.FormParserFactory;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Methods;

import jp.lg.nayoro.polaris.security.entity.SignInStep;
import jp.lg.nayoro.polaris.security.service.SignInGuard;

/**
 * Counts passwords before the container looks at them: what it does at {@code j_security_check} comes before any filter.
 * Where there were too many, the container is given a password that is none, so that the answer, its status and the time it
 * takes are those of a wrong password.
 */
public class GuardedSignIn implements ServletExtension {

    private static final String DOOR = "/j_security_check";
    private static final String LOGIN = "j_username";
    private static final String PASSWORD = "j_password";

    private static final FormParserFactory FORMS = FormParserFactory.builder(false)
            .addParser(new FormEncodedDataDefinition().setDefaultEncoding("UTF-8"))
            .build();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> {
            if (exchange.getRelativePath().endsWith(DOOR)
                    && exchange.getRequestMethod().equals(Methods.POST)) {
                signIn(next, exchange);
            } else {
                next.handleRequest(exchange);
            }
        });
    }

    private static void signIn(HttpHandler next, HttpServerExchange exchange) throws Exception {
        var parser = FORMS.createParser(exchange);
        if (parser == null) { // no form: the container finds no login in it either
            next.handleRequest(exchange);
            return;
        }
        var form = parser.parseBlocking(); // which the container meets again, already read
        var login = form.getFirst(LOGIN) == null ? "" : form.getFirst(LOGIN).getValue();
        var guard = CDI.current().select(SignInGuard.class).get();
        if (!guard.admit(SignInStep.PASSWORD, login)) {
            spoil(form);
        }
        next.handleRequest(exchange);
        var security = exchange.getSecurityContext();
        if (security != null && security.isAuthenticated()) {
            guard.succeeded(SignInStep.PASSWORD, login);
        }
    }

    private static void spoil(FormData form) {
        form.remove(PASSWORD);
        form.add(PASSWORD, UUID.randomUUID().toString());
    }
}
