package jp.lg.nayoro.polaris.shared.service.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Needs a Japanese font, which {@code ./polaris test} installs. */
class LettersTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 5);

    private final Letters letters = new Letters();

    @Test
    void whatALetterSaysCanBeReadOutOfItAgain() throws IOException {
        var text = textOf(letter().paragraph("髙﨑さまの診療情報を共有する同意は、本日をもって撤回されました。"));

        assertAll(
                () -> assertTrue(text.contains("髙﨑さまの診療情報"), text),
                () -> assertTrue(text.contains("令和8年11月24日"), text),
                () -> assertTrue(text.contains("名寄 花子 様"), text));
    }

    @Test
    void eachPageSaysWhichOfHowManyItIsAndWhoPrintedItWhen() throws IOException {
        var rows = IntStream.range(0, 120)
                .mapToObj(i -> List.of("11月" + i + "日", "名寄市立総合病院"))
                .toList();
        var pages = pagesOf(letter().table(List.of(new LetterColumn("日", 30), new LetterColumn("機関", 70)), rows));

        assertTrue(pages.size() > 2, "a long table runs over pages");
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var number = (i + 1) + " / " + pages.size() + " ページ";
            assertAll(
                    () -> assertTrue(page.contains(number), page),
                    () -> assertTrue(page.contains("印刷 令和8年11月24日 9:05"), page),
                    () -> assertTrue(page.contains("佐藤 京子"), page),
                    () -> assertTrue(page.contains("機関"), "the header is repeated"));
        }
    }

    @Test
    void everyFontIsInsideTheFile() throws IOException {
        var fonts = new ArrayList<PDFont>();
        try (var pdf = Loader.loadPDF(letters.render(letter().heading("見出し").paragraph("本文 ABC 123 ①髙")))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> assertTrue(font.isEmbedded(), font.getName()));
    }

    @Test
    void aNameThatLooksLikeMarkupStaysAName() throws IOException {
        assertTrue(textOf(letter().paragraph("<b>名寄</b> & 花子")).contains("<b>名寄</b> & 花子"));
    }

    @Test
    void aCharacterThatNoFontHasIsSetAsAGeta() throws IOException {
        assertTrue(textOf(letter().paragraph("前\uE000後")).contains("前〓後"));
    }

    @Test
    void withoutAFontTheMessageNamesTheSettingAndThePackage() {
        var refused = assertThrows(PaperUnavailableException.class, () -> PaperFonts.of("/no/such.ttf"));

        assertAll(
                () -> assertTrue(refused.getMessage().contains("polaris.paper.fonts"), refused.getMessage()),
                () -> assertTrue(refused.getMessage().contains("apt-get install"), refused.getMessage()));
    }

    @Test
    void aRowThatDoesNotFitItsHeadersIsABug() {
        var letter = letter();
        var columns = List.of(new LetterColumn("日", 100));
        assertThrows(IllegalArgumentException.class, () -> letter.table(columns, List.of(List.of("1", "2"))));
    }

    @Test
    void aLetterMayCarryASymbolForTheScanner() throws IOException {
        var pdf = letters.render(specimen());
        var kept = System.getProperty("polaris.paper.specimen");
        if (kept != null) {
            Files.write(Path.of(kept), pdf);
        }
        try (var document = Loader.loadPDF(pdf)) {
            var pictures = new ArrayList<String>();
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                pictures.add(name.getName());
            }
            assertEquals(1, pictures.size());
        }
    }

    private static Letter specimen() {
        return letter().large()
                .numbered("名健福第123号")
                .from("名寄市 健康福祉部", "地域包括ケア情報連携事務局")
                .qr("polaris:consent:17", "同意書番号 17")
                .paragraph("このたび、あなたの診療や介護の情報を、ネットワークに参加する機関のあいだで共有することについての同意を、" + "次のとおり撤回する手続きが終わりましたので、お知らせいたします。")
                .fact("お名前", "髙﨑 花子（たかさき はなこ）様")
                .fact("生年月日", "昭和10年4月1日（1935年）91歳")
                .heading("これまでに情報を見た機関")
                .table(
                        List.of(
                                new LetterColumn("日", 26),
                                new LetterColumn("機関", 34),
                                new LetterColumn("見た人", 20),
                                new LetterColumn("見た情報", 20)),
                        List.of(
                                List.of("令和8年11月2日", "名寄市立総合病院", "医師", "お薬、検査結果"),
                                List.of("令和8年11月12日", "訪問看護ステーション「ほほえみ」", "看護師\n田中 一郎", "連絡板")))
                .items(List.of("すでに見た情報を、見なかったことにはできません。", "ご不明な点は事務局へお尋ねください。"))
                .note("この通知は大切に保管してください。電話 01654-0-0000（平日 8:45～17:30）")
                .blank("受領印");
    }

    private static Letter letter() {
        return new Letter("同意撤回完了通知書", "佐藤 京子", NOW)
                .dated(LocalDate.of(2026, 11, 24))
                .to("名寄 花子 様");
    }

    private String textOf(Letter letter) throws IOException {
        return String.join("\n", pagesOf(letter));
    }

    private List<String> pagesOf(Letter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letters.render(letter))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(pdf));
            }
            return pages;
        }
    }
}
