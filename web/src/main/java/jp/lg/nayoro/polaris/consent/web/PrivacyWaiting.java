package jp.lg.nayoro.polaris.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.consent.service.glass.GlassRules;
import jp.lg.nayoro.polaris.consent.service.watch.PrivacyBadge;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** What the navigation says of 緊急閲覧 and of alerts. Counted once a request, and for those only who answer for it. */
@Named
@RequestScoped
public class PrivacyWaiting {

    @Inject
    CurrentCaller caller;

    @Inject
    PrivacyBadge badge;

    private Long alerts;
    private Long openings;

    /** Whether the caller's profession has business with 緊急閲覧. */
    public boolean isMayBreakGlass() {
        return caller.find()
                .filter(who -> who.has(Role.STAFF)
                        && !GlassRules.openableBy(who.profession()).isEmpty())
                .isPresent();
    }

    public long getAlerts() {
        if (alerts == null) {
            alerts = has(Role.PRIVACY_OFFICER) ? badge.waiting() : 0L;
        }
        return alerts;
    }

    public long getOpenings() {
        if (openings == null) {
            openings = has(Role.SECRETARIAT) ? badge.openings() : 0L;
        }
        return openings;
    }

    private boolean has(String role) {
        return caller.find()
                .map(Caller::roles)
                .filter(roles -> roles.contains(role))
                .isPresent();
    }
}
