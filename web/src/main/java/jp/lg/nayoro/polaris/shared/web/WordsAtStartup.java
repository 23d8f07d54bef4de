package jp.lg.nayoro.polaris.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import org.omnifaces.cdi.Startup;
import org.omnifaces.util.Messages;

/** From here on {@code addGlobalInfo("consent_withdraw.message.info.withdrawn")} finds its words by key. */
@Startup
@ApplicationScoped
public class WordsAtStartup {

    @PostConstruct
    void resolveByKey() {
        Messages.setResolver(Words::text);
    }
}
