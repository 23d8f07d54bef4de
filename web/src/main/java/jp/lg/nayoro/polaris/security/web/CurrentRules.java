package jp.lg.nayoro.polaris.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.security.entity.SecurityRules;
import jp.lg.nayoro.polaris.security.service.SecurityPolicies;

/** The rules of signing in, read once a request. */
@Named
@RequestScoped
public class CurrentRules {

    @Inject
    SecurityPolicies policies;

    private SecurityRules rules;

    public int getIdleMinutes() {
        return rules().idleMinutes();
    }

    public int getRememberDays() {
        return rules().rememberDays();
    }

    private SecurityRules rules() {
        if (rules == null) {
            rules = policies.rules();
        }
        return rules;
    }
}
