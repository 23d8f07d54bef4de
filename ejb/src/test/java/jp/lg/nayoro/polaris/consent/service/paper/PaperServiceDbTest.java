package jp.lg.nayoro.polaris.consent.service.paper;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.service.ScannedPaper;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.Letters;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class PaperServiceDbTest {

    static final byte[] WITHOUT_SYMBOL = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResident(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void thePrintedFormComesBackToItsPerson() {
        var form = desk().print(hana);
        var letter = new Letter("同意書", "事務", LocalDateTime.of(2026, 11, 24, 9, 0))
                .large()
                .qr(form.symbol(), "事務局使用欄")
                .paragraph(form.wording());
        var received = desk().receive(new ScannedPaper("scan.pdf", new Letters().render(letter)));
        assertEquals(
                hana, assertInstanceOf(ReceiptResult.Recognised.class, received).resident());
        assertEquals("佐藤 ハナ", desk().waiting().get(0).name());
    }

    @Test
    void theSymbolHoldsNothingOfThePerson() {
        var symbol = desk().print(hana).symbol();
        assertFalse(symbol.contains("佐藤") || symbol.contains(hana.toString() + ":"));
        assertFalse(symbol.equals(desk().print(hana).symbol()), "each print has its own");
    }

    @Test
    void aPaperWithoutASymbolWaitsForSomebodyToChoose() {
        var received = assertInstanceOf(ReceiptResult.Unrecognised.class, received("a.pdf"));
        assertEquals(null, desk().waiting().get(0).resident());
        assertThrows(NotFoundException.class, () -> desk().attach(received.scan(), consent()));
        desk().choose(received.scan(), hana);
        desk().attach(received.scan(), consent());
        em.flush();
        assertEquals(
                "a.pdf",
                em.createQuery("SELECT s.fileName FROM ConsentScan s WHERE s.consent = :consent", String.class)
                        .setParameter("consent", consent())
                        .getSingleResult());
        assertEquals(List.of(), desk().waiting());
    }

    @Test
    void theSameFileWaitsOnce() {
        var first = assertInstanceOf(ReceiptResult.Unrecognised.class, received("a.pdf"));
        assertEquals(new ReceiptResult.WaitsAlready(first.scan()), received("b.pdf"));
    }

    @Test
    void refusesWhatIsNoScan() {
        assertInstanceOf(
                ReceiptResult.NoScan.class,
                desk().receive(new ScannedPaper("scan.pdf", "<html></html>".getBytes(US_ASCII))));
    }

    @Test
    void whatIsSetAsideDoesNotWaitAnyMore() {
        var scan = assertInstanceOf(ReceiptResult.Unrecognised.class, received("a.pdf"))
                .scan();
        desk().discard(scan, "白紙だった");
        assertEquals(List.of(), desk().waiting());
        assertThrows(NotFoundException.class, () -> desk().content(scan));
    }

    private ReceiptResult received(String name) {
        return desk().receive(new ScannedPaper(name, WITHOUT_SYMBOL));
    }

    private ConsentId consent() {
        return new ConsentId(town.consents().consentsOf(hana).get(0).row().id());
    }

    private PaperService desk() {
        var service = new PaperService();
        service.em = em;
        service.clock = town.clock();
        service.caller = town.clerkSignedIn();
        service.trail = new AuditTrail();
        service.gate = town.gate(town.clerkSignedIn());
        service.forms = town.forms();
        service.sheets = town.sheets();
        return service;
    }
}
