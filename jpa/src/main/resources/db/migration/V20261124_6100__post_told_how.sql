-- 投稿の種類・至急・要確認・訂正・取り下げ・固定: what a post is, by when it wants an answer, and what became of it.
ALTER TABLE post
    ADD COLUMN kind          VARCHAR(20)  NOT NULL DEFAULT 'REPORT',
    ADD COLUMN urgent        BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN answer_by     DATETIME(6)  NULL COMMENT '要確認: until when those addressed should answer; null asks for nothing',
    ADD COLUMN changed_at    DATETIME(6)  NULL COMMENT 'posted, rewritten, withdrawn, pinned or answered last',
    ADD COLUMN edited_at     DATETIME(6)  NULL,
    ADD COLUMN withdrawn_at  DATETIME(6)  NULL,
    ADD COLUMN withdrawn_for VARCHAR(200) NULL COMMENT 'the reason its author gave',
    ADD COLUMN pinned_at     DATETIME(6)  NULL;
