package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 本人の再確認 before acts of weight (OWASP ASVS 7.5.3): who changes a consent, adopts weights or carries many data out gives a
 * password or code again, unless one was given within the minutes that the council set.
 */
@ApplicationScoped
public class StepUp {

    /** As the ledger names them. */
    private static final Set<String> ACTS =
            Set.of("consent.enrol", "consent.renew", "consent.withdraw", "identity.adopt");

    /** Whatever is carried out in bulk is named so. */
    private static final Set<String> ENDINGS = Set.of(".export", ".csv");

    @Inject
    CallerSession session;

    @Inject
    SecurityPolicies policies;

    @Inject
    Clock clock;

    /** @throws StepUpRequiredException where the act is one of weight and the last proof is too old */
    public void before(String act) {
        if (isOfWeight(act)) {
            require();
        }
    }

    /** @throws StepUpRequiredException where the last proof is too old */
    public void require() {
        if (session.isOfPage()
                && !session.isProvenSince(
                        LocalDateTime.now(clock).minusMinutes(policies.rules().stepUpMinutes()))) {
            throw new StepUpRequiredException();
        }
    }

    static boolean isOfWeight(String act) {
        return ACTS.contains(act) || ENDINGS.stream().anyMatch(act::endsWith);
    }
}
