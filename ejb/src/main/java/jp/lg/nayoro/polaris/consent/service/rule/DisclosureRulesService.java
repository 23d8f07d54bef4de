package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.security.entity.Role;

/** 開示の決まり. The decision table of this release, to be read by those who answer for it. Nobody changes it from a page. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.PRIVACY_OFFICER})
public class DisclosureRulesService {

    @Audited("consent.rules")
    public List<DisclosureRule> rules() {
        return DisclosureTable.OF_THE_RELEASE.rules();
    }
}
