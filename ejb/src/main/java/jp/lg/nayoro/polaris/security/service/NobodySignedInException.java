package jp.lg.nayoro.polaris.security.service;

import jakarta.ejb.ApplicationException;

/** Nobody signed in, or the account, the member of staff or the institution was suspended since. */
@ApplicationException(rollback = true)
public class NobodySignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NobodySignedInException() {
        super("No active account stands behind this call");
    }
}
