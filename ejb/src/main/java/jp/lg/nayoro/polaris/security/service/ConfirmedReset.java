package jp.lg.nayoro.polaris.security.service;

/**
 * What came of a confirmation.
 *
 * @param code for the slip, where a password was set back; it is shown once and kept nowhere
 */
public record ConfirmedReset(ResetResult result, String code) {

    /** Without the code. */
    @Override
    public String toString() {
        return "ConfirmedReset[" + result + "]";
    }
}
