package jp.lg.nayoro.polaris.intake.service;

/** A file that is held, as the one who sent it is told: which, and why, and nothing of what stands in it. */
public record QuarantinedFile(String path, String reason) {

    @Override
    public String toString() {
        return "QuarantinedFile[…]";
    }
}
