package jp.lg.nayoro.polaris.identity.service.online;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.MatchWeights;
import jp.lg.nayoro.polaris.identity.service.match.Weights;

/** 有効な重み: those a person accepted last; until one did, those released with Polaris. */
@ApplicationScoped
public class ActiveWeights {

    @PersistenceContext
    EntityManager em;

    public Weights get() {
        List<String> active =
                em.createNamedQuery(MatchWeights.ACTIVE_SETTINGS, String.class).getResultList();
        return active.isEmpty() ? Weights.released() : read(active.get(0));
    }

    static Weights read(String settings) {
        try {
            return Weights.read(new StringReader(settings));
        } catch (IOException e) {
            throw new UncheckedIOException("These weights cannot be read", e);
        }
    }
}
