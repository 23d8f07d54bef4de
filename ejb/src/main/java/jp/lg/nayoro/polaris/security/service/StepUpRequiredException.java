package jp.lg.nayoro.polaris.security.service;

import jakarta.ejb.ApplicationException;

/** Not done yet: the page asks for the password or a code, and sends the same again. */
@ApplicationException(rollback = true)
public class StepUpRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StepUpRequiredException() {
        super("The last proof of who acts is too old for this act");
    }
}
