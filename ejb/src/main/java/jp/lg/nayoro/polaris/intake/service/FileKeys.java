package jp.lg.nayoro.polaris.intake.service;

import java.util.Arrays;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.FileKey;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * When a file is the same file again. Of SS-MIX2 the place belongs to it, since it tells the patient: its last six parts,
 * wherever the tree stands; of a document, whose patient is told by its folder, the last three. Of a care plan the name
 * does, since it tells the form. Of JAHIS and FHIR the content is all.
 */
public final class FileKeys {

    private static final int PLACE_PARTS = 6;
    private static final int DOCUMENT_PARTS = 3;

    private FileKeys() {}

    public static FileKey of(FileFormat format, IncomingFile file) {
        var place =
                switch (format) {
                    case SSMIX2 -> lastParts(file.path(), PLACE_PARTS);
                    case CAREPLAN -> lastParts(file.path(), 1);
                    case DOCUMENT -> lastParts(file.path(), DOCUMENT_PARTS);
                    case JAHIS, NSIPS, FHIR -> "";
                };
        var bytes = file.content() == null ? (file.missing() + file.path()).getBytes(UTF_8) : file.content();
        return new FileKey(
                new Digest().add(bytes).hex(),
                new Digest().add(format).add(place).add(bytes).hex());
    }

    private static String lastParts(String path, int count) {
        var parts = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join("/", parts.subList(Math.max(0, parts.size() - count), parts.size()));
    }
}
