package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** その日の同意: who could see what of a resident on a day, as it was known at a moment. */
public record AsOfAnswer(LocalDate day, LocalDateTime knownAt, List<HeldConsent> held) implements Serializable {

    public AsOfAnswer {
        held = List.copyOf(held);
    }
}
