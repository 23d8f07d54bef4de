package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.regex.Pattern;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.shared.service.FhirR4;

/** FHIR R4 by HAPI, as forgiving as it can be: what it cannot place is told as a warning, and nothing is fetched from anywhere. */
final class LenientReading {

    private static final Pattern HAPI_NUMBER = Pattern.compile("HAPI-\\d+");

    private LenientReading() {}

    /** @throws Refusal NOT_A_MESSAGE for what is no FHIR R4 */
    static Resource read(FhirText source, EntryCollector warnings) throws Refusal {
        IParser parser = source.json()
                ? FhirR4.context().newJsonParser()
                : FhirR4.context().newXmlParser();
        parser.setParserErrorHandler(new GatheredWarnings(warnings));
        return (Resource) parsed(parser, source.text());
    }

    private static IBaseResource parsed(IParser parser, String text) throws Refusal {
        try {
            return parser.parseResource(text);
        } catch (DataFormatException notFhir) {
            throw refusal(notFhir);
        } catch (RuntimeException odd) {
            // HAPI meets some malformed values unprepared; what it then throws tells nothing about the place.
            throw refusal(odd);
        }
    }

    /** The library's number for the mistake leads its maker to it; its message may hold a value, and is not told. */
    private static Refusal refusal(RuntimeException failure) {
        var number = HAPI_NUMBER.matcher(String.valueOf(failure.getMessage()));
        return new Refusal(
                QuarantineCause.NOT_A_MESSAGE,
                "FHIR R4として読めません" + (number.find() ? "（" + number.group() + "）" : "")
                        + "。resourceTypeがないか、決められていない値があります。書き出し元のシステムの担当者に確認してください。");
    }
}
