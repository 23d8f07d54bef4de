package jp.lg.nayoro.polaris.shared.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** まとめて印刷. Several letters in one PDF, each with pages numbered for itself, so that one print fills many envelopes. */
@ApplicationScoped
public class BoundLetters {

    @Inject
    Letters letters;

    /** @throws IllegalArgumentException when there is none */
    public byte[] render(List<Letter> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No letter to print");
        }
        var binder = new PDFMergerUtility();
        var bound = new ByteArrayOutputStream();
        binder.setDestinationStream(bound);
        all.forEach(letter -> binder.addSource(new RandomAccessReadBuffer(letters.render(letter))));
        try {
            binder.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot bind " + all.size() + " letters", e);
        }
        return bound.toByteArray();
    }
}
