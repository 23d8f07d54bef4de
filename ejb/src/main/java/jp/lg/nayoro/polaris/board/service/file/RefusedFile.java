package jp.lg.nayoro.polaris.board.service.file;

/** A file that is not taken; caught where it is told to whoever uploads. */
public class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final UploadRefusal refusal;

    RefusedFile(UploadRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public UploadRefusal refusal() {
        return refusal;
    }
}
