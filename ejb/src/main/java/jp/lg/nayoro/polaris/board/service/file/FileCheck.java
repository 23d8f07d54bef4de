package jp.lg.nayoro.polaris.board.service.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

import jp.lg.nayoro.polaris.shared.service.ZipNames;

/**
 * What a file is, by its content alone. It must be one thing from its first byte to its last: what is a PDF and an archive at
 * once is neither. Nothing is inflated here but the short list of an Office file's parts.
 */
public final class FileCheck {

    /** Bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final long MOST_INFLATED = 400L * 1024 * 1024;
    private static final int MOST_TYPES = 1024 * 1024;
    private static final int TAIL = 1024;
    private static final Set<String> HEIC = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif");
    private static final List<String> PROGRAMS =
            List.of(".exe", ".dll", ".scr", ".com", ".bat", ".cmd", ".js", ".vbs", ".ps1", ".jar", ".lnk", ".hta");

    private FileCheck() {}

    public static AcceptedType typeOf(byte[] content) throws RefusedFile {
        if (content.length == 0) {
            throw new RefusedFile(UploadRefusal.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new RefusedFile(UploadRefusal.TOO_LARGE);
        }
        var head = ascii(content, 0, 16);
        if (head.startsWith("PK\u0003\u0004")) {
            return office(content);
        }
        if (ZipNames.endsAsOne(content)) {
            throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return AcceptedType.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return AcceptedType.PNG;
        }
        if (head.startsWith("%PDF-")) {
            return pdf(content);
        }
        if (head.startsWith("ftyp", 4)) {
            return video(content, head);
        }
        throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
    }

    private static AcceptedType pdf(byte[] content) throws RefusedFile {
        boolean ends = ascii(content, content.length - TAIL, TAIL).contains("%%EOF");
        var begin = ascii(content, 0, TAIL).toLowerCase(Locale.ROOT);
        if (!ends || begin.contains("<script") || begin.contains("<html") || begin.contains("<svg")) {
            throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
        }
        return AcceptedType.PDF;
    }

    private static AcceptedType video(byte[] content, String head) throws RefusedFile {
        if (HEIC.contains(head.substring(8, 12))) {
            throw new RefusedFile(UploadRefusal.HEIC);
        }
        if (!VideoBoxes.areSound(content)) {
            throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
        }
        return AcceptedType.MP4;
    }

    private static AcceptedType office(byte[] content) throws RefusedFile {
        var names = ZipNames.of(content).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (ZipNames.inflated(content) > MOST_INFLATED) {
            throw new RefusedFile(UploadRefusal.BOMB);
        }
        var types = contentTypes(content);
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                || types.contains("macroenabled")
                || types.contains("vbaproject")) {
            throw new RefusedFile(UploadRefusal.MACROS);
        }
        if (types.isEmpty()
                || !ZipNames.isOne(content)
                || ascii(content, 0, TAIL).contains("%PDF-")
                || names.stream().anyMatch(name -> PROGRAMS.stream().anyMatch(name::endsWith))) {
            throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
        }
        if (names.contains("word/document.xml")) {
            return AcceptedType.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return AcceptedType.XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
            return AcceptedType.PPTX;
        }
        throw new RefusedFile(UploadRefusal.NOT_ACCEPTED);
    }

    /** What it says its parts are, in lower case; empty where it is no Office file. It stands in front in all of them. */
    private static String contentTypes(byte[] content) throws RefusedFile {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            var first = zip.getNextEntry();
            if (first == null || !first.getName().equals("[Content_Types].xml")) {
                return "";
            }
            var types = zip.readNBytes(MOST_TYPES + 1);
            if (types.length > MOST_TYPES) {
                throw new RefusedFile(UploadRefusal.BOMB);
            }
            return new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFile(UploadRefusal.UNREADABLE);
        }
    }

    private static String ascii(byte[] content, int from, int length) {
        int begin = Math.max(0, Math.min(from, content.length));
        return new String(content, begin, Math.min(length, content.length - begin), StandardCharsets.ISO_8859_1);
    }
}
