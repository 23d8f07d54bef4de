package jp.lg.nayoro.polaris.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/** Without its keys the server could neither check a code nor count a failure: then it does not start. */
@Singleton
@Startup
public class SecurityKeysAtStartup {

    @Inject
    Instance<SecurityKeys> keys;

    @PostConstruct
    void areThere() {
        keys.get();
    }
}
