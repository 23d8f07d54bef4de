-- 患者基本情報 (SS-MIX2 ADT-00) is the institution's own word on its patient; orders and results only complete it.
ALTER TABLE registration ADD COLUMN described_by_master BOOLEAN NOT NULL DEFAULT FALSE;
