package jp.lg.nayoro.polaris.demo;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

/**
 * 同意書の写し: a PDF of one page, as small as they come. The Japanese font is named and not embedded; every viewer has one of its
 * own for it (PDF 1.4, 5.6.3, predefined CMap {@code UniJIS-UTF16-H}).
 */
final class ConsentPaper {

    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            + "/Resources << /Font << /F 5 0 R >> >> >>";
    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 "
            + "/Encoding /UniJIS-UTF16-H /DescendantFonts [6 0 R] >>";
    private static final String DESCENDANT = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /FontDescriptor 7 0 R >>";
    private static final String DESCRIPTOR = "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 "
            + "/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 750 /Descent -250 /CapHeight 700 /StemV 80 >>";

    private ConsentPaper() {}

    static byte[] of(Agreement agreement, LocalDate signedOn) {
        var signer = agreement.signer();
        var proxy = signer.relationship() == null ? "本人" : "代理人（" + signer.relationship() + "）";
        var drawing = text(22, 760, "医療・介護情報の共有に関する同意書")
                + text(12, 725, "【見本】 架空の人物の書類です。実在の人とは関係ありません。")
                + text(14, 670, "氏名　　　" + agreement.person().name().written())
                + text(14, 640, "住所　　　" + agreement.person().home().address())
                + text(14, 610, "署名　　　" + signer.name() + "　" + proxy)
                + text(14, 580, "署名日　　" + signedOn)
                + text(14, 550, "有効期間　" + agreement.from() + " から " + agreement.until() + " まで");
        return assemble(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                PAGE,
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "endstream",
                FONT,
                DESCENDANT,
                DESCRIPTOR));
    }

    private static String text(int size, int height, String words) {
        return "BT /F %d Tf 70 %d Td <%s> Tj ET\n"
                .formatted(size, height, HexFormat.of().formatHex(words.getBytes(UTF_16BE)));
    }

    private static byte[] assemble(List<String> objects) {
        var pdf = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        pdf.writeBytes("%PDF-1.4\n".getBytes(ISO_8859_1));
        for (var object : objects) {
            offsets.add(pdf.size());
            pdf.writeBytes((offsets.size() + " 0 obj\n" + object + "\nendobj\n").getBytes(ISO_8859_1));
        }
        var table = pdf.size();
        var end = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append("%010d 00000 n \n".formatted(offset)));
        end.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(offsets.size() + 1, table));
        pdf.writeBytes(end.toString().getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }
}
