package jp.lg.nayoro.polaris.shared.service;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one source of time: Japan Standard Time (日本標準時). Everything that asks for the time injects a {@link Clock}. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
