package jp.lg.nayoro.polaris.security.service;

import java.util.Set;

import jp.lg.nayoro.polaris.security.entity.PasswordRule;

/** What comes of setting a password by the code of a slip. */
public sealed interface NewPasswordResult {

    /** From now on it is the one to sign in with. */
    record Changed() implements NewPasswordResult {}

    /** The code may be used once more, with another password. */
    record Unfit(Set<PasswordFault> faults, PasswordRule rule) implements NewPasswordResult {}

    /** No such login, another's code, an old or used one, too many tries: all look the same. */
    record Refused() implements NewPasswordResult {}
}
