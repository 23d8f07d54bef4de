-- What came lately of some registrations is found without reading the rest of them.
ALTER TABLE clinical_entry ADD KEY clinical_entry_received (registration_id, received_at);
