package jp.lg.nayoro.polaris.audit.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import jp.lg.nayoro.polaris.security.service.StepUp;

/**
 * Stands before every audited act and asks {@link StepUp} whether it needs a fresh proof; by the verb, so that no service has
 * to say so. Before the ledger: what was only asked for did not happen.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 100)
public class StepUpInterceptor {

    @Inject
    StepUp stepUp;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var audited = call.getMethod().getAnnotation(Audited.class);
        if (audited != null) {
            stepUp.before(audited.value());
        }
        return call.proceed();
    }
}
