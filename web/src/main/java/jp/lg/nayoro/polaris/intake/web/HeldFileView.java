package jp.lg.nayoro.polaris.intake.web;

import java.io.Serializable;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.intake.entity.HeldFileDetail;
import jp.lg.nayoro.polaris.intake.service.QuarantineService;
import jp.lg.nayoro.polaris.intake.service.RawText;
import jp.lg.nayoro.polaris.intake.service.Rereading;

/** 保留ファイル: the reason, what to do, and what stands in the file. What stands in it is not kept between requests. */
@Named
@ViewScoped
public class HeldFileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    QuarantineService quarantine;

    private String id;
    private HeldFileDetail detail;
    private boolean decidable;
    private transient RawText text;
    private String reason;

    public void load() {
        var opened = quarantine.open(Address.id("HeldFile", id));
        detail = opened.detail();
        decidable = opened.decidable() && detail.isHeld();
        text = opened.text();
    }

    public String retry() {
        return afterRetry(quarantine.retry(detail.id()), QuarantineView.PAGE);
    }

    public String discard() {
        if (quarantine.discard(detail.id(), reason)) {
            Messages.addFlashGlobalInfo("intake_file.message.info.discarded");
        } else {
            Messages.addFlashGlobalWarn("intake_file.message.warn.overtaken");
        }
        return QuarantineView.PAGE;
    }

    /** To the run that reads the files again, or back with a word why there is none. */
    static String afterRetry(Rereading result, String back) {
        if (result instanceof Rereading.Begun begun) {
            Messages.addFlashGlobalInfo("intake_file.message.info.reading", begun.files());
            return "/intake/run?faces-redirect=true&id=" + begun.run();
        }
        Messages.addFlashGlobalWarn("intake_file.message.warn.overtaken");
        return back;
    }

    /** Without the folders, which the whole path beside it shows. */
    static String fileName(String path) {
        var parts = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? path : parts.get(parts.size() - 1);
    }

    public boolean isRereadable() {
        return decidable && Rereading.makesSense(detail.cause());
    }

    public String getFileName() {
        return fileName(detail.path());
    }

    public HeldFileDetail getDetail() {
        return detail;
    }

    public boolean isDecidable() {
        return decidable;
    }

    /** Null for whoever may not read it. */
    public RawText getText() {
        return text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
