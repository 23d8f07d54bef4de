package jp.lg.nayoro.polaris.intake.service.jahis;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.qr.QrPrint;
import jp.lg.nayoro.polaris.intake.service.qr.QrSymbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SymbolSheetTest {

    static final String HEAD = "JAHISTC08,1\r\n";
    static final String PATIENT = "1,佐藤 ハナ,2,S130520\r\n5,R080914,1\r\n";
    static final String FIRST = HEAD + PATIENT + "201,1,ロキソニン～①髙,1,錠\r\n911,77,2,1\r\n";
    static final String SECOND = HEAD + "301,1,【分１ 朝食後】,7,日分,1\r\n911,77,2,2\r\n\u001A";

    @Test
    void oneSymbolSaysWhatTheFileWouldSay() {
        var text = bytes(HEAD + PATIENT + "201,1,ロキソニン～①髙,1,錠\r\n301,1,【分１ 朝食後】,7,日分,1");
        assertEquals(parse(text), parse(QrPrint.png(text)));
    }

    @Test
    void partsOnOneSheetAreReadWholeWhateverStandsBesideThem() {
        var site = "https://example.jp/".getBytes(StandardCharsets.US_ASCII);
        var parsed = parsed(QrPrint.png(bytes(SECOND), site, bytes(FIRST)));
        assertEquals(
                List.of("ロキソニン～①髙 【分１ 朝食後】 2026-09-20"),
                parsed.entries().stream()
                        .map(each -> each.display() + " " + each.dose().usageText() + " "
                                + each.time().until())
                        .toList());
    }

    @Test
    void aPartAloneIsHeldAndTellsWhichOfHowMany() {
        var held = held(QrPrint.png(bytes(SECOND)));
        assertEquals(QuarantineCause.INCOMPLETE_SET, held.cause());
        assertTrue(held.note().startsWith("分割2/2"), held.note());
    }

    @Test
    void aPictureAndAFileOfOneSetAreJoined() throws Refusal {
        var picture = JahisFile.read(QrPrint.jpeg(bytes(SECOND)));
        assertEquals("77", picture.split().orElseThrow().dataId());
        var set = SplitSet.of(List.of(picture, JahisFile.read(bytes(FIRST))));
        assertEquals(
                1,
                parsed(assertInstanceOf(SplitSet.Complete.class, set).whole()).entryCount());
    }

    @Test
    void aPictureMayShowSomePartsOfASetAndAnotherTheRest() throws Refusal {
        var third = HEAD + "501,備考,1\r\n911,77,3,3";
        var two = JahisFile.read(
                QrPrint.png(bytes(FIRST.replace("77,2", "77,3")), bytes(SECOND.replace("77,2", "77,3"))));
        assertEquals("分割1・2/3", two.shownParts());
        var set = SplitSet.of(List.of(two, JahisFile.read(bytes(third))));
        assertEquals(
                2,
                parsed(assertInstanceOf(SplitSet.Complete.class, set).whole()).entryCount());
    }

    @Test
    void aChainIsReadInItsOrder() {
        var text = bytes(HEAD + PATIENT + "201,1,ロキソニン～①髙,1,錠\r\n301,1,【分１ 朝食後】,7,日分,1");
        assertEquals(parse(text), parse(QrPrint.pngOfChain(text, 3, 2, 3, 1)));
    }

    @Test
    void linksOfAChainMayComeInSeveralPictures() throws Refusal {
        var text = bytes(HEAD + PATIENT + "201,1,薬,1,錠\r\n301,1,【分１ 朝食後】,7,日分,1");
        var held = held(QrPrint.pngOfChain(text, 3, 1, 2));
        assertTrue(held.note().startsWith("分割1・2/3"), held.note());
        var first = JahisFile.read(QrPrint.pngOfChain(text, 3, 1, 2));
        var rest = JahisFile.read(QrPrint.pngOfChain(text, 3, 3));
        assertEquals(
                first.split().orElseThrow().dataId(), rest.split().orElseThrow().dataId());
        var set = assertInstanceOf(SplitSet.Complete.class, SplitSet.of(List.of(rest, first)));
        assertEquals(parse(text), JahisParser.parse(set.whole(), "0140000002", today()));
    }

    /** One byte of parity is all that links share: links of two slips can meet by chance, and must not be mixed. */
    @Test
    void linksOfTwoSlipsThatShareAParityAreNotJoined() throws Refusal {
        var one = bytes(HEAD + PATIENT + "201,1,薬一,1,錠\r\n");
        var other = bytes(HEAD + "1,鈴木 キヨ,2,S160203\r\n5,R080914,1\r\n201,1,薬二,1,錠\r\n");
        var half = JahisFile.read(QrPrint.pngOfChain(one, 2, 1)).symbol();
        var stranger = JahisFile.read(QrPrint.pngOfChain(other, 2, 2)).symbol();
        var disguised = new QrSymbol(stranger.content(), 2, 2, half.parity());
        assertInstanceOf(SplitSet.Mixed.class, SplitSet.of(List.of(JahisFile.of(half), JahisFile.of(disguised))));
    }

    @Test
    void twoNotebooksOfOnePersonAreOneAndOfTwoPersonsNone() {
        var one = HEAD + PATIENT + "201,1,薬一,1,錠";
        var other = HEAD + "1,佐藤 ハナ,2,S130520\r\n5,R081014,1\r\n201,1,薬二,1,錠";
        assertEquals(2, parsed(QrPrint.png(bytes(one), bytes(other))).entryCount());
        var stranger = HEAD + "1,鈴木 キヨ,2,S160203\r\n5,R081014,1\r\n201,1,薬二,1,錠";
        assertEquals(
                QuarantineCause.WRONG_PATIENT,
                held(QrPrint.png(bytes(one), bytes(stranger))).cause());
    }

    @Test
    void partsOfTwoSetsOnOneSheetAreHeld() {
        var held = held(QrPrint.png(bytes(FIRST), bytes(SECOND.replace("911,77", "911,78"))));
        assertEquals(QuarantineCause.MIXED_SET, held.cause());
    }

    @Test
    void aPictureWithoutJahisDataSaysWhatToDo() {
        var held = held(QrPrint.png("https://example.jp/".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(QuarantineCause.NOT_A_MESSAGE, held.cause());
        assertTrue(held.note().contains("撮影し直して"), held.note());
    }

    private static ParseResult.Quarantined held(byte[] picture) {
        return assertInstanceOf(ParseResult.Quarantined.class, parse(picture));
    }

    private static ParseResult.Parsed parsed(byte[] picture) {
        return assertInstanceOf(ParseResult.Parsed.class, parse(picture));
    }

    private static ParseResult.Parsed parsed(JahisFile file) {
        return assertInstanceOf(ParseResult.Parsed.class, JahisParser.parse(file, "0140000002", today()));
    }

    private static ParseResult parse(byte[] content) {
        return JahisParser.parse(content, "0140000002", today());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }
}
