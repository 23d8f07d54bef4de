package jp.lg.nayoro.polaris.it;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The server as a whole. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    private static final int TIME = "2026-04-01 08:00:00,000".length();

    @Test
    void startsOnceForAllTests() throws IOException {
        assertEquals(1, linesWith("WFLYSRV0049").size());
    }

    @Test
    void startsWithoutErrorsAndWithTheEarInIt() throws IOException {
        var started = linesWith("Admin console listening").get(0).substring(0, TIME);
        assertEquals(
                List.of(),
                linesWith(" ERROR ").stream()
                        .filter(line -> line.compareTo(started) < 0)
                        .toList());
        assertFalse(linesWith("WFLYSRV0010: Deployed \"polaris.ear\"").isEmpty());
    }

    @Test
    void listensToThisMachineOnly() throws IOException {
        assertEquals(
                List.of(),
                linesWith("listening on").stream()
                        .filter(line -> !line.contains("127.0.0.1"))
                        .toList());
    }

    @Test
    void packsScriptsAndStyles() throws Exception {
        assertEquals(
                "gzip", encodingOf("jakarta.faces.resource/components.js.xhtml?ln=primefaces&v=15.0.13", "cross-site"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            same-origin, gzip
            none,        gzip
            same-site,   none
            cross-site,  none
            '',          none
            """)
    void packsAPageOnlyWhereOneOfOursOrTheUserAskedForIt(String site, String encoding) throws Exception {
        assertEquals(encoding, encodingOf("login.xhtml", site));
    }

    private static String encodingOf(String address, String site) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(PolarisUnderTest.address().resolve(address))
                .header("Accept-Encoding", "gzip")
                .header("Sec-Fetch-Site", site)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertEquals(200, answer.statusCode(), address);
        return answer.headers().firstValue("Content-Encoding").orElse("none");
    }

    @Test
    void everyMigrationIsApplied() throws SQLException {
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var query = connection.prepareStatement(
                        "SELECT COUNT(*), SUM(success) FROM flyway_schema_history WHERE version IS NOT NULL");
                var row = query.executeQuery()) {
            row.next();
            assertEquals(row.getInt(1), row.getInt(2));
            assertFalse(row.getInt(1) == 0);
        }
    }

    private static List<String> linesWith(String words) throws IOException {
        try (var lines = Files.lines(PolarisUnderTest.serverLog())) {
            return lines.filter(line -> line.contains(words)).toList();
        }
    }
}
