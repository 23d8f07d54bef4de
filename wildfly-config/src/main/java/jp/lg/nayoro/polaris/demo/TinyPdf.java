package jp.lg.nayoro.polaris.demo;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

/** A page of Japanese words as PDF 1.4, with the standard font that every viewer knows and none has to be given. */
final class TinyPdf {

    private static final int CHARACTERS_A_LINE = 36;
    private static final int FIRST_LINE_AT = 770;
    private static final int LINE_HEIGHT = 24;

    private TinyPdf() {}

    /** @param paragraphs the first of them the title; null for none */
    static byte[] of(String... paragraphs) {
        var words = new StringBuilder();
        int at = FIRST_LINE_AT;
        for (var line : lines(paragraphs)) {
            words.append("BT /F1 %d Tf 56 %d Td <%s> Tj ET\n"
                    .formatted(at == FIRST_LINE_AT ? 18 : 13, at, HexFormat.of().formatHex(line.getBytes(UTF_16BE))));
            at -= LINE_HEIGHT;
        }
        return whole(List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang (ja) >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%sendstream".formatted(words.length(), words),
                "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UTF16-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /FontDescriptor 7 0 R /DW 1000 /W [1 95 500]"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>",
                "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922]"
                        + " /ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 >>"));
    }

    private static List<String> lines(String... paragraphs) {
        List<String> lines = new ArrayList<>();
        for (var paragraph : paragraphs) {
            var text = paragraph == null ? "" : paragraph;
            for (int from = 0; from == 0 || from < text.length(); from += CHARACTERS_A_LINE) {
                lines.add(text.substring(from, Math.min(text.length(), from + CHARACTERS_A_LINE)));
            }
        }
        return lines;
    }

    private static byte[] whole(List<String> objects) {
        var pdf = new ByteArrayOutputStream();
        var places = new StringBuilder("0000000000 65535 f \n");
        append(pdf, "%PDF-1.4\n");
        for (int number = 1; number <= objects.size(); number++) {
            places.append("%010d 00000 n \n".formatted(pdf.size()));
            append(pdf, number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n");
        }
        int table = pdf.size();
        int count = objects.size() + 1;
        append(pdf, "xref\n0 " + count + "\n" + places);
        append(pdf, "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void append(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(ISO_8859_1));
    }
}
