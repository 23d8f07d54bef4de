package jp.lg.nayoro.polaris.launcher.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BareWarTest {

    @Test
    void holdsTheBareServletAndNothingElse() throws IOException {
        try (var war = new ZipInputStream(new ByteArrayInputStream(BareWar.bytes()))) {
            assertEquals(
                    "WEB-INF/classes/jp/lg/nayoro/polaris/launcher/record/BareServlet.class",
                    war.getNextEntry().getName());
            assertTrue(war.readAllBytes().length > 500);
            assertNull(war.getNextEntry());
        }
    }
}
