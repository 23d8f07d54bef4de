-- 基準値外: whether a value is out of its range, by the rule of the class Abnormality, so that the matrix counts it by an index.
ALTER TABLE clinical_entry ADD COLUMN abnormal TINYINT GENERATED ALWAYS AS (
    CASE WHEN flag IN ('H', 'HH', 'L', 'LL', 'A') THEN 1
         WHEN flag IS NULL AND comparator IS NULL AND (value_number > range_high OR value_number < range_low) THEN 1
         ELSE 0 END) STORED;
