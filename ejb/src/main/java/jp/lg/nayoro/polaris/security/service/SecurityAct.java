package jp.lg.nayoro.polaris.security.service;

/**
 * Fired for the ledger, which stands above this feature: what somebody did or tried at the doors.
 *
 * @param login who, where nobody is signed in yet; null for the caller of this request
 * @param detail ids and words of ours, never a code or a password
 */
public record SecurityAct(String action, String login, boolean allowed, String detail) {

    public static SecurityAct ofCaller(String action, String detail) {
        return new SecurityAct(action, null, true, detail);
    }
}
