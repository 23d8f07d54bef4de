package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Part;

import jp.lg.nayoro.polaris.consent.service.ScannedPaper;

/** 同意書の写し as they are handed in. Not kept between requests: the browser holds the files until the form is stored. */
public class ScanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient List<Part> files;

    /** Kept apart: a part of an earlier request cannot even be asked for its size. */
    private List<String> names = List.of();

    private Integer scopePage;

    /** @param scopePage where the scope is looked for unless the clerk says otherwise; null: nowhere */
    ScanForm(Integer scopePage) {
        this.scopePage = scopePage;
    }

    List<FieldProblem> problems() {
        for (var paper : papers()) {
            if (paper.isTooLarge()) {
                return List.of(new FieldProblem("scan", "consent_form.message.error.scan_too_large"));
            }
            if (!paper.isOfKnownFormat()) {
                return List.of(new FieldProblem("scan", "consent_form.message.error.scan_of_other_kind"));
            }
            if (!paper.hasScopePage()) {
                return List.of(new FieldProblem("scopePage", "consent_form.message.error.no_such_page"));
            }
        }
        return List.of();
    }

    /** In the order they were chosen; the page with the scope is looked for in the first. */
    List<ScannedPaper> papers() {
        var papers = new ArrayList<ScannedPaper>();
        for (var file : present()) {
            papers.add(new ScannedPaper(
                    file.getSubmittedFileName(), contentOf(file), papers.isEmpty() ? scopePage : null));
        }
        return papers;
    }

    private List<Part> present() {
        return files == null
                ? List.of()
                : files.stream().filter(file -> file.getSize() > 0).toList();
    }

    private static byte[] contentOf(Part file) {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded scan could not be read", e);
        }
    }

    /** For the look at all answers. */
    public List<String> getNames() {
        return names;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
        names = present().stream().map(Part::getSubmittedFileName).toList();
    }

    public Integer getScopePage() {
        return scopePage;
    }

    public void setScopePage(Integer scopePage) {
        this.scopePage = scopePage;
    }
}
