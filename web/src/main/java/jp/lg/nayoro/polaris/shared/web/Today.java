package jp.lg.nayoro.polaris.shared.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Today in Japan, for beans that outlive a request and so cannot hold a clock themselves. */
@ApplicationScoped
public class Today {

    @Inject
    Clock clock;

    public LocalDate day() {
        return LocalDate.now(clock);
    }
}
