package jp.lg.nayoro.polaris.security.service;

import java.util.Optional;

/** A caller who is simply there, for tests of services. */
public final class CallerStub extends CurrentCaller {

    private final Caller caller;

    private CallerStub(Caller caller) {
        this.caller = caller;
    }

    public static CurrentCaller of(Caller caller) {
        return new CallerStub(caller);
    }

    @Override
    public Optional<Caller> find() {
        return Optional.of(caller);
    }
}
