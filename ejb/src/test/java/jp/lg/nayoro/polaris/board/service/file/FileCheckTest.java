package jp.lg.nayoro.polaris.board.service.file;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileCheckTest {

    static Stream<Arguments> takenFiles() {
        return Stream.of(
                arguments(FilesForTests.picture("jpeg", 4, 4), AcceptedType.JPEG),
                arguments(FilesForTests.picture("png", 4, 4), AcceptedType.PNG),
                arguments(FilesForTests.pdf(), AcceptedType.PDF),
                arguments(FilesForTests.docx(), AcceptedType.DOCX),
                arguments(FilesForTests.video(new byte[0]), AcceptedType.MP4));
    }

    @ParameterizedTest
    @MethodSource("takenFiles")
    void tellsWhatItIsByItsContent(byte[] content, AcceptedType type) throws RefusedFile {
        assertEquals(type, FileCheck.typeOf(content));
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                arguments("nothing", new byte[0], UploadRefusal.EMPTY),
                arguments("too much", new byte[FileCheck.LARGEST + 1], UploadRefusal.TOO_LARGE),
                arguments("program", FilesForTests.ascii("MZ\u0090\0"), UploadRefusal.NOT_ACCEPTED),
                arguments("script", FilesForTests.ascii("#!/bin/sh\n"), UploadRefusal.NOT_ACCEPTED),
                arguments("SVG", FilesForTests.ascii("<svg onload='alert(1)'/>"), UploadRefusal.NOT_ACCEPTED),
                arguments("HTML", FilesForTests.ascii("<!doctype html><script>"), UploadRefusal.NOT_ACCEPTED),
                arguments("archive", FilesForTests.ascii("Rar!\u001A\u0007"), UploadRefusal.NOT_ACCEPTED),
                arguments("ZIP", FilesForTests.zip(""), UploadRefusal.NOT_ACCEPTED),
                arguments("old Office", FilesForTests.ascii("\u00D0\u00CF\u0011\u00E0"), UploadRefusal.NOT_ACCEPTED),
                arguments("HEIC", FilesForTests.box("ftyp", FilesForTests.ascii("heic\0\0\0\0")), UploadRefusal.HEIC),
                arguments("macros", FilesForTests.docx("word/vbaProject.bin"), UploadRefusal.MACROS),
                arguments(
                        "macros by another name",
                        FilesForTests.zip("application/vnd.ms-word.document.macroEnabled.main+xml", "word/x.bin"),
                        UploadRefusal.MACROS),
                arguments("program in a paper", FilesForTests.docx("word/a.EXE"), UploadRefusal.NOT_ACCEPTED),
                arguments("bomb", FilesForTests.bomb(), UploadRefusal.BOMB),
                arguments(
                        "PDF and archive",
                        FilesForTests.joined(FilesForTests.pdf(), FilesForTests.docx()),
                        UploadRefusal.NOT_ACCEPTED),
                arguments(
                        "picture and archive",
                        FilesForTests.joined(FilesForTests.picture("jpeg", 4, 4), FilesForTests.docx()),
                        UploadRefusal.NOT_ACCEPTED),
                arguments(
                        "paper and archive",
                        FilesForTests.joined(FilesForTests.docx(), FilesForTests.docx()),
                        UploadRefusal.NOT_ACCEPTED),
                arguments(
                        "PDF and page",
                        FilesForTests.ascii("%PDF-1.4<html><script>alert(1)</script>\n%%EOF"),
                        UploadRefusal.NOT_ACCEPTED),
                arguments(
                        "video and more",
                        FilesForTests.joined(FilesForTests.video(new byte[0]), FilesForTests.ascii("<script>")),
                        UploadRefusal.NOT_ACCEPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void refuses(String what, byte[] content, UploadRefusal why) {
        assertEquals(
                why,
                assertThrows(RefusedFile.class, () -> FileCheck.typeOf(content)).refusal());
    }

    @Test
    void takesThePlaceOffAVideo() throws RefusedFile {
        var place = FilesForTests.box("udta", FilesForTests.ascii("\u00A9xyz+44.3556+142.4633/"));
        var ready = ReadyFile.of("動画.mov", FilesForTests.video(place));
        assertEquals("動画.mp4", ready.name());
        assertFalse(new String(ready.content(), StandardCharsets.ISO_8859_1).contains("44.3556"));
    }
}
