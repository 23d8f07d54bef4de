-- Registrations are found by the insured number, for 名寄せ and for the clerk who types it.
ALTER TABLE registration ADD KEY registration_insured (insured_number);
