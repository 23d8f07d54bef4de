package jp.lg.nayoro.polaris.intake.service.fhir;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource and where it stands in its file.
 *
 * @param fullUrl of its entry; null outside a bundle
 * @param container whose {@code contained} it is one of; null for a resource of its own
 * @param line where it begins, from 1; 0 where that is not known
 */
record Located(Resource resource, String fullUrl, DomainResource container, int line) {

    String type() {
        return resource.fhirType();
    }

    /** In which {@code #references} of it are looked up. */
    DomainResource scope() {
        return container != null ? container : resource instanceof DomainResource self ? self : null;
    }

    /** A server gave it its id, and gives it the same id the next time. */
    boolean fromServer() {
        return resource.hasIdElement()
                && (resource.getMeta().hasVersionId() || fullUrl != null && fullUrl.startsWith("http"));
    }
}
