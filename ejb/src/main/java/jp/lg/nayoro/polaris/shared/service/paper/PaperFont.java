package jp.lg.nayoro.polaris.shared.service.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** One font file and the characters it can draw. */
record PaperFont(Path file, String family, boolean bold, CmapLookup characters) {

    static PaperFont of(Path file, String family, boolean bold) {
        // Not closed: the table of characters reads from it.
        try {
            var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            return new PaperFont(file, family, bold, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("Not a TrueType font: " + file, e);
        }
    }

    boolean draws(int character) {
        return characters.getGlyphId(character) != 0;
    }
}
