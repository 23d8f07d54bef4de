package jp.lg.nayoro.polaris.audit.web;

import java.util.Optional;
import java.util.TreeSet;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.audit.service.Audited;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class AuditActionTest {

    @Test
    void namesEveryActThatServicesLeaveInTheLedger() {
        var acts = new ClassFileImporter()
                .importPackages("jp.lg.nayoro.polaris").stream()
                        .flatMap(service -> service.getMethods().stream())
                        .flatMap(method -> method.tryGetAnnotationOfType(Audited.class).stream())
                        .map(Audited::value)
                        .collect(toCollection(TreeSet::new));
        assertFalse(acts.isEmpty());
        acts.removeIf(act -> AuditAction.of(act).isPresent());
        assertEquals(new TreeSet<String>(), acts, "give them a constant here and a name in both bundles");
    }

    @Test
    void knowsNoActOfAnotherVersion() {
        assertEquals(Optional.empty(), AuditAction.of("record.unheard_of"));
    }
}
