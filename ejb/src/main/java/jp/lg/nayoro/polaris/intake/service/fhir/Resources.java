package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** Every resource of a file, whatever bundle of bundles it comes in, and what its references lead to. Nothing outside the
 * file is ever looked up. */
final class Resources {

    /** Of what is contained, only these say something of their own; the others serve the resource around them. */
    private static final Set<String> SPEAKING_INSIDE = Set.of("Patient", "Observation");

    private final List<Located> all = new ArrayList<>();
    private final Map<String, Located> byAddress = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<Resource, String> panels = new IdentityHashMap<>();
    private final List<Integer> lines;
    private int begun;

    private Resources(List<Integer> lines) {
        this.lines = lines;
    }

    /** @throws Refusal UNKNOWN_TYPE for a bundle that asks to delete, since what it deletes is not in it */
    static Resources of(Resource root, List<Integer> lines) throws Refusal {
        var resources = new Resources(lines);
        resources.add(root, null);
        if (resources.begun != lines.size()) {
            resources.forgetLines();
        }
        resources.all.forEach(resources::rememberMembers);
        return resources;
    }

    List<Located> all() {
        return all;
    }

    /** What a reference leads to inside the file; empty where it leads out of it, or nowhere. */
    Optional<Resource> find(Reference reference, DomainResource scope) {
        return locate(reference, scope).map(Located::resource);
    }

    Optional<Located> locate(Reference reference, DomainResource scope) {
        if (reference == null) {
            return Optional.empty();
        }
        var address = reference.getReference();
        if (address == null || address.isBlank()) {
            return byElementId(reference);
        }
        if (address.startsWith("#")) {
            return contained(scope, address.substring(1));
        }
        var plain = address.replaceFirst("/_history/[^/]*$", "");
        return ambiguous.contains(plain)
                ? Optional.empty()
                : Optional.ofNullable(byAddress.get(plain)).or(() -> relative(plain));
    }

    /** Some systems write the target's id as the id of the element {@code reference} is missing from. */
    private Optional<Located> byElementId(Reference reference) {
        var id = reference.getId();
        return id == null || reference.hasIdentifier()
                ? Optional.empty()
                : all.stream()
                        .filter(each -> id.equals(idOf(each.resource()))
                                || id.equals(each.type() + "/" + idOf(each.resource())))
                        .findFirst();
    }

    /** What an observation is a member of: the organism a susceptibility was tested on, the panel of a value; else null. */
    String panelOf(Observation member) {
        return panels.get(member);
    }

    private void rememberMembers(Located at) {
        if (at.resource() instanceof Observation around) {
            for (var member : around.getHasMember()) {
                find(member, at.scope())
                        .ifPresent(found -> panels.putIfAbsent(found, FhirCodes.textOf(around.getCode())));
            }
        }
    }

    private Optional<Located> contained(DomainResource scope, String id) {
        return scope == null
                ? Optional.empty()
                : scope.getContained().stream()
                        .filter(each -> id.equals(idOf(each)))
                        .map(each -> new Located(each, null, scope, 0))
                        .findFirst();
    }

    /** {@code http://server/fhir/Patient/7} in a file that gives its resources no addresses: by its last two steps. */
    private Optional<Located> relative(String address) {
        var steps = address.split("/");
        return steps.length > 2 && all.stream().allMatch(each -> each.fullUrl() == null)
                ? Optional.ofNullable(byAddress.get(steps[steps.length - 2] + "/" + steps[steps.length - 1]))
                : Optional.empty();
    }

    private void add(Resource resource, String fullUrl) throws Refusal {
        int line = begun < lines.size() ? lines.get(begun) : 0;
        begun++;
        var located = new Located(resource, fullUrl, null, line);
        all.add(located);
        address(located);
        if (resource instanceof Bundle bundle) {
            addEntries(bundle);
        } else if (resource instanceof DomainResource around) {
            around.getContained().stream()
                    .filter(each -> SPEAKING_INSIDE.contains(each.fhirType()))
                    .forEach(each -> all.add(new Located(each, null, around, line)));
        }
    }

    /** Two servers in one bundle may both have a {@code Patient/1}: such an address then leads nowhere. */
    private void address(Located located) {
        if (located.fullUrl() != null) {
            byAddress.putIfAbsent(located.fullUrl(), located);
        }
        var id = idOf(located.resource());
        if (id != null) {
            var address = located.type() + "/" + id;
            var other = byAddress.putIfAbsent(address, located);
            if (other != null && !Objects.equals(other.fullUrl(), located.fullUrl())) {
                ambiguous.add(address);
            }
        }
    }

    private void addEntries(Bundle bundle) throws Refusal {
        for (var entry : bundle.getEntry()) {
            if (entry.hasRequest() && entry.getRequest().getMethod() == Bundle.HTTPVerb.DELETE) {
                throw new Refusal(
                        QuarantineCause.UNKNOWN_TYPE,
                        "削除の指示（DELETE）が含まれています。だれのどの記録かがファイルの中にないため反映できません。"
                                + "取り消しは、状態を entered-in-error にしたリソースで送ってもらってください。");
            }
            if (entry.hasResource()) {
                add(entry.getResource(), entry.getFullUrl());
            }
        }
    }

    private void forgetLines() {
        all.replaceAll(each -> new Located(each.resource(), each.fullUrl(), each.container(), 0));
    }

    /** Without the type, the version, and the mark of what is contained; null without an id. */
    static String idOf(Resource resource) {
        var id = resource.getIdElement().getIdPart();
        return id == null ? null : id.startsWith("#") ? id.substring(1) : id;
    }
}
