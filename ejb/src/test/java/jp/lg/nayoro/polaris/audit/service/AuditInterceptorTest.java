package jp.lg.nayoro.polaris.audit.service;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.interceptor.InvocationContext;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class AuditInterceptorTest {

    final List<String> lines = new ArrayList<>();
    final AuditInterceptor interceptor = new AuditInterceptor();

    @BeforeEach
    void aLedgerThatWrites() {
        interceptor.trail = new AuditTrail();
        interceptor.aftermath = new AuditAftermath() {
            @Override
            void await(AuditNote note) {
                lines.add("awaits the end of " + note.action());
            }
        };
        interceptor.ledger = new AuditLedger() {
            @Override
            public void record(AuditNote note, AuditOutcome outcome) {
                lines.add(note.action() + " of " + note.resident() + " " + outcome);
            }
        };
    }

    @Test
    void writesALineForWhatWasShown() throws Exception {
        assertEquals("secret", interceptor.audit(new Call(() -> "secret")));
        assertEquals(List.of("record.matrix of 7 ALLOWED", "awaits the end of record.matrix"), lines);
    }

    @Test
    void writesALineForWhatWasHidden() {
        assertThrows(
                NotFoundException.class,
                () -> interceptor.audit(new Call(() -> {
                    throw new NotFoundException("Resident", 7);
                })));
        assertEquals(List.of("record.matrix of 7 DENIED"), lines);
    }

    @Test
    void writesALineForWhatBroke() {
        assertThrows(
                IllegalStateException.class,
                () -> interceptor.audit(new Call(() -> {
                    throw new IllegalStateException("broken");
                })));
        assertEquals(List.of("record.matrix of 7 FAILED"), lines);
    }

    @Test
    void showsNothingWhenTheLedgerCannotBeWritten() {
        interceptor.ledger = new AuditLedger() {
            @Override
            public void record(AuditNote note, AuditOutcome outcome) {
                throw new DiskFull();
            }
        };
        assertThrows(DiskFull.class, () -> interceptor.audit(new Call(() -> "secret")));
    }

    @Test
    void writesNothingForTheRepetitionOfAnActThatHasItsLine() throws Exception {
        assertEquals("kept", interceptor.audit(new Call(() -> {
            interceptor.trail.current().quietly();
            return "kept";
        })));
        assertEquals(List.of(), lines);
    }

    static class DiskFull extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    interface Act {
        Object done();
    }

    static class Matrix {
        @Audited("record.matrix")
        public Object matrixOf(ResidentId resident) {
            return null;
        }
    }

    /** A call of {@link Matrix#matrixOf} about resident 7, which does what the test says. */
    record Call(Act act) implements InvocationContext {

        @Override
        public Object proceed() {
            return act.done();
        }

        @Override
        public Method getMethod() {
            try {
                return Matrix.class.getMethod("matrixOf", ResidentId.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object[] getParameters() {
            return new Object[] {new ResidentId(7)};
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getTarget() {
            return new Matrix();
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
