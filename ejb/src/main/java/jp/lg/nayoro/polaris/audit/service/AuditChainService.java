package jp.lg.nayoro.polaris.audit.service;

import java.nio.file.Path;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 証跡の検証と書き出し (安全管理に関するガイドライン 6.0 §17: 削除・改ざん・追加の防止), for those who read the ledger. Both leave a line in it;
 * an export asks for a fresh proof of who is there.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.PRIVACY_OFFICER})
public class AuditChainService {

    @Inject
    LedgerChain chain;

    @Inject
    LedgerChecks checks;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    public ChainState state() {
        var anchors = chain.anchors();
        var anchor = anchors.isEmpty() ? null : anchors.get(anchors.size() - 1);
        return new ChainState(
                checks.last().orElse(null), anchor == null ? null : anchor.at(), anchor == null ? 0 : anchor.id());
    }

    /** Follows the whole chain now; what was found is kept. */
    @Audited("audit.verify")
    public ChainState verify() {
        var found = checks.check(caller.get().staff());
        trail.current()
                .telling(found.firstFault()
                        .map(fault -> "broken at %d %s".formatted(fault.id(), fault.kind()))
                        .orElse("intact to %d".formatted(found.lastId())));
        return state();
    }

    /** The whole ledger as JSON lines, in a file that the caller deletes after sending it. */
    @Audited("audit.export")
    public Path export() {
        return chain.export();
    }
}
