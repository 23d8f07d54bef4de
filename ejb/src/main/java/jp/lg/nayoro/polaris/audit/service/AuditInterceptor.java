package jp.lg.nayoro.polaris.audit.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** Writes the row that {@link Audited} promises. Resident and registration are taken from the arguments. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    AuditTrail trail;

    @Inject
    AuditLedger ledger;

    @Inject
    AuditAftermath aftermath;

    @AroundInvoke
    Object audit(InvocationContext call) throws Exception {
        var note = noteOf(call);
        trail.open(note);
        try {
            var result = call.proceed();
            if (!note.isQuiet()) {
                ledger.record(note, AuditOutcome.ALLOWED);
                aftermath.await(note);
            }
            return result;
        } catch (NotFoundException absentOrHidden) {
            ledger.record(note, AuditOutcome.DENIED);
            throw absentOrHidden;
        } catch (Exception broken) {
            ledger.record(note, AuditOutcome.FAILED);
            throw broken;
        } finally {
            trail.close();
        }
    }

    private static AuditNote noteOf(InvocationContext call) {
        var note = new AuditNote(call.getMethod().getAnnotation(Audited.class).value());
        for (var argument : call.getParameters()) {
            if (argument instanceof ResidentId resident) {
                note.about(resident);
            } else if (argument instanceof RegistrationId registration) {
                note.about(registration);
            }
        }
        return note;
    }
}
