package jp.lg.nayoro.polaris.intake.service.fhir;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** One file while it is being read: its resources, whose they are, and what was odd. */
record Reading(Resources resources, Subjects subjects, Names names, ParseContext context, EntryCollector warnings) {

    static final String RP_NUMBER = "urn:oid:1.2.392.100495.20.3.81";
    static final String LINE_NUMBER = "urn:oid:1.2.392.100495.20.3.82";

    /** They count within a prescription, and alone make nothing the same again. */
    private static final Set<String> COUNTING = Set.of(
            RP_NUMBER,
            LINE_NUMBER,
            "http://jpfhir.jp/fhir/core/mhlw/IdSystem/Medication-RPGroupNumber",
            "http://jpfhir.jp/fhir/core/mhlw/IdSystem/MedicationAdministrationIndex");

    /**
     * A draft under the patient of a resource, with what every entry of it shares.
     *
     * @param when the day it stands under; empty where the resource tells none: it then stands under the file's own
     * @throws Refusal where the resource is nobody's of this file
     */
    EntryDraft draft(
            EntryCategory category,
            Located at,
            Reference subject,
            List<Identifier> identifiers,
            Optional<FhirMoment> when)
            throws Refusal {
        var owner = subjects.of(subject, at);
        var moment = when.orElseGet(() -> undated(at));
        return owner.collector()
                .add(new EntryDraft(category, at.line()))
                .identifiedBy(identity(at, identifiers, moment))
                .time(moment.day(), moment.at(), null)
                .issuedAt(issuedAt(at))
                .note(moment.vague() == null ? null : "日付は「" + moment.vague() + "」とだけ書かれています");
    }

    private FhirMoment undated(Located at) {
        warnings.warn(at.line(), "日付のないリソース（%s）があり、ファイルの日付を使いました。".formatted(at.type()));
        var issued = issuedAt(at);
        return new FhirMoment(issued == null ? context.receivedOn() : issued.toLocalDate(), null, null);
    }

    /** When this version was written: what the resource says, else what the bundle around all says. */
    LocalDateTime issuedAt(Located at) {
        return FhirMoment.of(at.resource().getMeta().getLastUpdatedElement())
                .or(this::ofTheWhole)
                .map(FhirMoment::orStartOfDay)
                .orElse(null);
    }

    private Optional<FhirMoment> ofTheWhole() {
        return resources.all().get(0).resource() instanceof Bundle bundle
                ? FhirMoment.of(bundle.getTimestampElement())
                        .or(() -> FhirMoment.of(bundle.getMeta().getLastUpdatedElement()))
                : Optional.empty();
    }

    /**
     * What makes it the same entry when it comes again: its business identifiers; the id, of a server that keeps it; else
     * the moment. An id of a document is often made anew for each document.
     */
    private static Object[] identity(Located at, List<Identifier> identifiers, FhirMoment moment) {
        List<Object> parts = new ArrayList<>();
        parts.add("FHIR " + at.type());
        boolean lasting = identifiers.stream()
                .anyMatch(each -> each.hasValue() && !COUNTING.contains(String.valueOf(each.getSystem())));
        identifiers.stream()
                .filter(Identifier::hasValue)
                .map(each -> each.getSystem() + "|" + each.getValue())
                .sorted()
                .forEach(parts::add);
        if (!lasting) {
            parts.add(
                    at.fromServer() ? Resources.idOf(at.resource()) : moment.at() == null ? moment.day() : moment.at());
        }
        return parts.toArray();
    }

    /** The value of the first identifier of one of the systems; null without one. */
    static String identifier(List<Identifier> identifiers, String... systems) {
        return identifiers.stream()
                .filter(each -> Set.of(systems).contains(String.valueOf(each.getSystem())))
                .map(Identifier::getValue)
                .map(Texts::orNull)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
