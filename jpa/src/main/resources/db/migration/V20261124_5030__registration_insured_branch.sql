-- 枝番 of 医療保険: of a household's number it makes one person's, which a twin or a spouse does not have.
ALTER TABLE registration
    ADD COLUMN insured_branch VARCHAR(2) COLLATE utf8mb4_bin NULL COMMENT '枝番, two digits' AFTER insured_number;
