package jp.lg.nayoro.polaris.board.service;

import jp.lg.nayoro.polaris.board.entity.PostAttachmentRow;
import jp.lg.nayoro.polaris.board.service.file.UploadRefusal;

/** What became of an upload. */
public sealed interface UploadResult {

    /** It waits for a post that takes it. */
    record Uploaded(PostAttachmentRow file) implements UploadResult {}

    /** Nothing of it is kept. */
    record Refused(UploadRefusal refusal) implements UploadResult {}
}
