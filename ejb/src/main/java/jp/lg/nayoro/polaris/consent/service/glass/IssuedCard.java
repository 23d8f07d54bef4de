package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.LocalDateTime;

/** A 救急カード just issued: the only time that its code is told. */
public record IssuedCard(long number, String code, String issuedBy, LocalDateTime issuedAt) {

    /** Never the code. */
    @Override
    public String toString() {
        return "IssuedCard[" + number + "]";
    }
}
