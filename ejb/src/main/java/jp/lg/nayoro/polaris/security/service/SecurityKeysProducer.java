package jp.lg.nayoro.polaris.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/** The keys stand in the environment of the server, like its other secrets: properties can be read by anybody with "ps". */
@ApplicationScoped
public class SecurityKeysProducer {

    @Produces
    public SecurityKeys keys() {
        return new SecurityKeys(System.getenv(SecurityKeys.VARIABLE));
    }
}
