package jp.lg.nayoro.polaris.intake.service.parse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.shared.service.ZipNames;

/**
 * What a document is, by its content: what it is called and what it says of itself decide nothing. Told apart are those that
 * open in the browser, those that are handed on as they are, and those that are refused: programs, archives, and Office
 * files with macros.
 */
public final class MediaTypes {

    public static final String PDF = "application/pdf";
    public static final String XML = "application/xml";
    public static final String TEXT = "text/plain";
    public static final String DICOM = "application/dicom";
    public static final String UNKNOWN = "application/octet-stream";

    public static final String OLD_OFFICE = "application/x-ole-storage";
    private static final String ZIP = "application/zip";
    private static final String PROGRAM = "application/x-executable";
    private static final int DICOM_MARK_AT = 128;
    private static final int TAR_MARK_AT = 257;
    private static final int PDF_MARK_WITHIN = 1024;

    /** First bytes as ISO-8859-1 characters; the first that fits wins. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry(PDF, ".pdf"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/tiff", ".tif"),
            Map.entry(XML, ".xml"),
            Map.entry(TEXT, ".txt"),
            Map.entry(DICOM, ".dcm"));

    static {
        BEGINNINGS.put("\u00FF\u00D8\u00FF", "image/jpeg");
        BEGINNINGS.put("\u0089PNG\r\n\u001A\n", "image/png");
        BEGINNINGS.put("GIF8", "image/gif");
        BEGINNINGS.put("II*\0", "image/tiff");
        BEGINNINGS.put("MM\0*", "image/tiff");
        BEGINNINGS.put("BM", "image/bmp");
        BEGINNINGS.put("{\\rtf", "application/rtf");
        BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OLD_OFFICE);
        BEGINNINGS.put("PK\u0003\u0004", ZIP);
        BEGINNINGS.put("PK\u0005\u0006", ZIP);
        List.of(
                        "MZ",
                        "\u007FELF",
                        "#!",
                        "\u00CA\u00FE\u00BA\u00BE",
                        "\u00FE\u00ED\u00FA",
                        "\u00CF\u00FA\u00ED\u00FE",
                        "L\0\0\0\u0001\u0014\u0002\0")
                .forEach(mark -> BEGINNINGS.put(mark, PROGRAM));
        List.of("Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ", "MSCF")
                .forEach(mark -> BEGINNINGS.put(mark, "application/x-archive"));
    }

    private MediaTypes() {}

    public static String of(byte[] content) {
        var head = ascii(content, 0, PDF_MARK_WITHIN);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (isDicom(content)) {
            return DICOM;
        }
        if (ascii(content, TAR_MARK_AT, 5).equals("ustar") || head.startsWith("-lh", 2)) {
            return "application/x-archive";
        }
        return BEGINNINGS.entrySet().stream()
                .filter(each -> head.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(type -> type.equals(ZIP) ? insideOfZip(content) : type)
                .orElseGet(() -> textual(content));
    }

    /** Whether it is a DICOM picture, which no text format ever holds. */
    public static boolean isDicom(byte[] content) {
        return ascii(content, DICOM_MARK_AT, 4).equals("DICM");
    }

    /** Why a document is not taken, in plain Japanese; empty where nothing speaks against it. */
    public static Optional<String> refusal(byte[] content) {
        if (content.length == 0) {
            return Optional.of("中身のないファイルです。もう一度書き出してください。");
        }
        return switch (of(content)) {
            case PROGRAM -> Optional.of("実行できるプログラムは受け取れません。文書をPDFまたは画像で送ってください。");
            case ZIP, "application/x-archive" -> Optional.of("圧縮ファイルは受け取れません。展開して、文書を1つずつ送ってください。");
            case "text/html" -> Optional.of("HTMLは受け取れません。PDFに変換して送ってください。");
            default ->
                hasMacros(content)
                        ? Optional.of("マクロの入ったOfficeファイルは受け取れません。マクロのない形式（docx・xlsx・pptx）かPDFで保存し直して送ってください。")
                        : Optional.empty();
        };
    }

    /** A name that ends as its content is, so that it opens with what it should. */
    public static String named(String name, String mediaType) {
        var ending = ENDINGS.get(mediaType);
        return ending == null || name.toLowerCase(Locale.ROOT).endsWith(ending) || isOtherSpelling(name, mediaType)
                ? name
                : name + ending;
    }

    private static boolean isOtherSpelling(String name, String mediaType) {
        var lower = name.toLowerCase(Locale.ROOT);
        return mediaType.equals("image/jpeg") && lower.endsWith(".jpeg")
                || mediaType.equals("image/tiff") && lower.endsWith(".tiff");
    }

    private static String insideOfZip(byte[] content) {
        var names = ZipNames.of(content);
        if (!names.contains("[Content_Types].xml")) {
            return openDocument(content).orElse(ZIP);
        }
        var office = "application/vnd.openxmlformats-officedocument.";
        if (names.stream().anyMatch(each -> each.startsWith("word/"))) {
            return office + "wordprocessingml.document";
        }
        if (names.stream().anyMatch(each -> each.startsWith("xl/"))) {
            return office + "spreadsheetml.sheet";
        }
        return names.stream().anyMatch(each -> each.startsWith("ppt/")) ? office + "presentationml.presentation" : ZIP;
    }

    /** OpenDocument puts its type, not compressed, in front. */
    private static Optional<String> openDocument(byte[] content) {
        var head = ascii(content, 30, 100);
        var mark = "mimetypeapplication/vnd.oasis.opendocument.";
        return head.startsWith(mark)
                ? Optional.of(head.substring("mimetype".length()).replaceAll("[^a-z./-].*", ""))
                : Optional.empty();
    }

    private static boolean hasMacros(byte[] content) {
        if (ascii(content, 0, 2).equals("PK")) {
            return ZipNames.of(content).stream()
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .anyMatch(each -> each.endsWith("vbaproject.bin") || each.startsWith("basic/"));
        }
        boolean old = of(content).equals(OLD_OFFICE);
        return old && ascii(content, 0, content.length).contains("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0");
    }

    private static String textual(byte[] content) {
        try {
            var text = SourceText.decode(content);
            var begin = text.stripLeading().toLowerCase(Locale.ROOT);
            if (begin.matches("(?s)<(!doctype html|html|script|svg)\\b.*")) {
                return "text/html";
            }
            if (begin.startsWith("<?xml") || begin.startsWith("<clinicaldocument")) {
                return begin.contains("<html") || begin.contains("<svg") ? "text/html" : XML;
            }
            return text.chars().anyMatch(each -> each < ' ' && !Character.isWhitespace(each)) ? UNKNOWN : TEXT;
        } catch (Refusal noText) {
            return UNKNOWN;
        }
    }

    private static String ascii(byte[] content, int from, int length) {
        int begin = Math.min(from, content.length);
        return new String(content, begin, Math.min(length, content.length - begin), StandardCharsets.ISO_8859_1);
    }
}
