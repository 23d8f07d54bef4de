package jp.lg.nayoro.polaris.record.web.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.service.fhir.PageOfDays;
import jp.lg.nayoro.polaris.record.service.fhir.PageOfDays.Place;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What stands in the address of a next page: whose, which days, where the last one ended; numbers only. It is no secret and
 * opens nothing by itself: the gate is asked again for each page.
 */
record PageLink(ResidentId resident, PageOfDays page) {

    private static final String VERSION = "1";
    private static final String SEPARATOR = "|";
    private static final int PARTS = 7;

    PageLink at(Place next) {
        return new PageLink(resident, new PageOfDays(page.from(), page.to(), next, page.count()));
    }

    String text() {
        var parts = String.join(
                SEPARATOR,
                VERSION,
                resident.toString(),
                page.from().toString(),
                page.to().toString(),
                Integer.toString(page.count()),
                page.before().day().toString(),
                Long.toString(page.before().id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(US_ASCII));
    }

    /** Empty for what was not made here. */
    static Optional<PageLink> read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), US_ASCII).split("\\|", -1);
            if (parts.length != PARTS || !parts[0].equals(VERSION)) {
                return Optional.empty();
            }
            var before = new Place(LocalDate.parse(parts[5]), Long.parseLong(parts[6]));
            return Optional.of(new PageLink(
                    new ResidentId(Long.parseLong(parts[1])),
                    new PageOfDays(
                            LocalDate.parse(parts[2]), LocalDate.parse(parts[3]), before, Integer.parseInt(parts[4]))));
        } catch (IllegalArgumentException | DateTimeException madeElsewhere) {
            return Optional.empty();
        }
    }
}
