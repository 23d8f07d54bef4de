-- 医療保険 of a 加入者, as on their card: what institutions write on their own forms, and so what a registration is compared by.
ALTER TABLE resident
    ADD COLUMN medical_insurer_number VARCHAR(8)  COLLATE utf8mb4_bin NULL COMMENT '医療保険 保険者番号, 6 or 8 digits' AFTER insured_number,
    ADD COLUMN medical_symbol         VARCHAR(40) COLLATE utf8mb4_bin NULL COMMENT '記号' AFTER medical_insurer_number,
    ADD COLUMN medical_number         VARCHAR(40) COLLATE utf8mb4_bin NULL COMMENT '番号' AFTER medical_symbol,
    ADD COLUMN medical_branch         VARCHAR(2)  COLLATE utf8mb4_bin NULL COMMENT '枝番, since 2021 one person''s' AFTER medical_number;
