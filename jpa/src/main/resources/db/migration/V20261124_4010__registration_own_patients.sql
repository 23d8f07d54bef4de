-- 自施設の患者一覧: an institution pages through its own patients by kana.
ALTER TABLE registration ADD KEY registration_of_facility (facility_id, kana_key, id);
