package jp.lg.nayoro.polaris.record.web.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import jp.lg.nayoro.polaris.record.service.fhir.PageOfDays;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * The parameters of a search for somebody's entries. One that is not known here is refused, since leaving a condition out would
 * give more than was asked for.
 */
final class SearchQuestion {

    static final Set<String> OF_ANY_ANSWER = Set.of("_format");

    private static final Set<String> OF_ENTRIES = Set.of("patient", "subject", "date", "_count", "_format");
    private static final Set<String> OF_EVERYTHING = Set.of("start", "end", "_count", "_format");
    private static final Set<String> OF_NEXT_PAGE = Set.of("_page", "_format");
    private static final int USUAL = 50;
    private static final String ID = "[0-9]{1,18}";

    private SearchQuestion() {}

    /** @throws BadQuestionException where it cannot be understood */
    static PageLink read(MultivaluedMap<String, String> parameters) throws BadQuestionException {
        if (parameters.containsKey("_page")) {
            return nextPage(parameters);
        }
        refuseUnknown(parameters, OF_ENTRIES);
        return new PageLink(patient(parameters), days(parameters));
    }

    /** @throws BadQuestionException where it cannot be understood */
    static PageLink ofEverything(ResidentId resident, MultivaluedMap<String, String> parameters)
            throws BadQuestionException {
        if (parameters.containsKey("_page")) {
            return nextPage(parameters);
        }
        refuseUnknown(parameters, OF_EVERYTHING);
        var from = parameters.containsKey("start") ? day(parameters.getFirst("start")) : PageOfDays.EARLIEST;
        var to = parameters.containsKey("end") ? day(parameters.getFirst("end")) : PageOfDays.LATEST;
        return new PageLink(resident, page(from, to, parameters));
    }

    private static PageLink nextPage(MultivaluedMap<String, String> parameters) throws BadQuestionException {
        refuseUnknown(parameters, OF_NEXT_PAGE);
        return PageLink.read(parameters.getFirst("_page"))
                .orElseThrow(() -> new BadQuestionException("fhir.message.error.page"));
    }

    static void refuseUnknown(MultivaluedMap<String, String> parameters, Set<String> known)
            throws BadQuestionException {
        for (var name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new BadQuestionException("fhir.message.error.parameter", name.replaceAll("[^A-Za-z_:.-]", "?"));
            }
        }
    }

    /** An id of ours; what is none is nobody's. */
    static ResidentId resident(String id) throws BadQuestionException {
        if (id == null || !id.matches(ID)) {
            throw new BadQuestionException("fhir.message.error.patient");
        }
        return new ResidentId(Long.parseLong(id));
    }

    private static ResidentId patient(MultivaluedMap<String, String> parameters) throws BadQuestionException {
        var given = parameters.getFirst(parameters.containsKey("patient") ? "patient" : "subject");
        return resident(given == null ? null : given.replaceFirst("^Patient/", ""));
    }

    private static PageOfDays days(MultivaluedMap<String, String> parameters) throws BadQuestionException {
        var from = PageOfDays.EARLIEST;
        var to = PageOfDays.LATEST;
        for (var bound : parameters.getOrDefault("date", List.of())) {
            var sign = bound.length() > 2 ? bound.substring(0, 2) : "";
            switch (sign) {
                case "ge" -> from = day(bound.substring(2));
                case "le" -> to = day(bound.substring(2));
                case "gt" -> from = day(bound.substring(2)).plusDays(1);
                case "lt" -> to = day(bound.substring(2)).minusDays(1);
                default -> {
                    from = day(bound.replaceFirst("^eq", ""));
                    to = from;
                }
            }
        }
        return page(from, to, parameters);
    }

    private static PageOfDays page(LocalDate from, LocalDate to, MultivaluedMap<String, String> parameters)
            throws BadQuestionException {
        var count = parameters.getFirst("_count");
        if (count != null && !count.matches("[1-9][0-9]{0,5}")) {
            throw new BadQuestionException("fhir.message.error.count");
        }
        var many = count == null ? USUAL : Math.min(Integer.parseInt(count), PageOfDays.MOST);
        return new PageOfDays(from, to, null, many);
    }

    private static LocalDate day(String text) throws BadQuestionException {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(PageOfDays.EARLIEST) || day.isAfter(PageOfDays.LATEST)) {
                throw new BadQuestionException("fhir.message.error.date");
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new BadQuestionException("fhir.message.error.date");
        }
    }
}
