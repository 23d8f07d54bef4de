package jp.lg.nayoro.polaris.launcher.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The war with nothing but {@link BareServlet}, made from the class that runs here. */
final class BareWar {

    static final String NAME = "bare.war";
    static final String PAGE = "bare/page";

    private BareWar() {}

    static byte[] bytes() throws IOException {
        var path = BareServlet.class.getName().replace('.', '/') + ".class";
        var bytes = new ByteArrayOutputStream();
        try (var war = new ZipOutputStream(bytes);
                InputStream servlet = BareServlet.class.getResourceAsStream("/" + path)) {
            war.putNextEntry(new ZipEntry("WEB-INF/classes/" + path));
            servlet.transferTo(war);
            war.closeEntry();
        }
        return bytes.toByteArray();
    }
}
