package jp.lg.nayoro.polaris.intake.service;

import java.util.Arrays;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.FileKey;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;

/**
 * When a file is the same file again. Where its place tells the patient, the place belongs to it, wherever the tree stands:
 * the last six parts of SS-MIX2, the last three of a document. Elsewhere the content is all.
 */
final class FileKeys {

    private FileKeys() {}

    static FileKey of(FileFormat format, IncomingFile file) {
        var place = lastParts(file.path(), placeParts(format));
        return new FileKey(
                new Digest().add(file.content()).hex(),
                new Digest().add(format).add(place).add(file.content()).hex());
    }

    private static int placeParts(FileFormat format) {
        return format == FileFormat.SSMIX2 ? 6 : format == FileFormat.DOCUMENT ? 3 : 0;
    }

    private static String lastParts(String path, int count) {
        var parts = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join("/", parts.subList(Math.max(0, parts.size() - count), parts.size()));
    }
}
