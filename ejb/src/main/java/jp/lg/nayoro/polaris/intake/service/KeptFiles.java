package jp.lg.nayoro.polaris.intake.service;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.KeptFile;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.service.careplan.CarePlanParser;
import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.nsips.NsipsParser;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.record.service.ReceivedFile;
import jp.lg.nayoro.polaris.record.service.ReceivedFiles;

/** The received files, for whoever reads the entries made of them. */
@ApplicationScoped
public class KeptFiles implements ReceivedFiles {

    private static final byte[] NOTHING = {};

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<ReceivedFile> file(long id, int line) {
        return em.createNamedQuery(KeptFile.OF_ID, KeptFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(kept -> read(kept, bytes(id).orElseThrow(), line));
    }

    @Override
    public Optional<byte[]> bytes(long id) {
        return em.createNamedQuery(SourceFile.BYTES, byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static ReceivedFile read(KeptFile kept, byte[] content, int line) {
        var text = RawText.of(isPicture(kept, content) ? NOTHING : content, line);
        return new ReceivedFile(
                kept.name(),
                kept.sha256(),
                kept.format().name(),
                kept.parserVersion(),
                kept.receivedAt(),
                speaksOfOne(kept, content),
                text.lines().stream()
                        .map(each -> new ReceivedFile.Line(each.number(), each.text(), each.marked(), each.cut()))
                        .toList(),
                text.total());
    }

    /** A PDF or the like: some of its bytes may be letters, and none of them are for reading. */
    private static boolean isPicture(KeptFile kept, byte[] content) {
        var type = MediaTypes.of(content);
        return kept.format() == FileFormat.DOCUMENT && !type.equals(MediaTypes.TEXT) && !type.equals(MediaTypes.XML);
    }

    /** Where a format can hold several patients, the file is asked: its entries may have been taken over by newer files. */
    private static boolean speaksOfOne(KeptFile kept, byte[] content) {
        return switch (kept.format()) {
            case SSMIX2, JAHIS, DOCUMENT -> true;
            case FHIR -> isOne(FhirParser.parse(content, contextOf(kept)));
            case NSIPS -> isOne(NsipsParser.parse(content, contextOf(kept)));
            case CAREPLAN -> isOne(CarePlanParser.parse(kept.path(), content, kept.receivedAt()));
        };
    }

    private static ParseContext contextOf(KeptFile kept) {
        return new ParseContext(kept.facilityNumber(), kept.receivedAt().toLocalDate());
    }

    /** One patient may have several parts, as for several prescriptions of one reception. */
    private static boolean isOne(ParseResult result) {
        return result instanceof ParseResult.Parsed parsed
                && parsed.parts().stream()
                                .map(part -> part.patient().localId())
                                .distinct()
                                .count()
                        == 1;
    }
}
