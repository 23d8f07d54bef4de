package jp.lg.nayoro.polaris.launcher.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The war with nothing but {@link BareServlet}. That class is only copied: here, without a server, it could not be loaded. */
final class BareWar {

    static final String NAME = "bare.war";
    static final String PAGE = "bare/page";

    private static final String SERVLET = "BareServlet.class";

    private BareWar() {}

    static byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var war = new ZipOutputStream(bytes);
                InputStream servlet = BareWar.class.getResourceAsStream(SERVLET)) {
            war.putNextEntry(new ZipEntry(
                    "WEB-INF/classes/" + BareWar.class.getPackageName().replace('.', '/') + "/" + SERVLET));
            servlet.transferTo(war);
            war.closeEntry();
        }
        return bytes.toByteArray();
    }
}
