-- A rewritten order finds the entries of its earlier version.
ALTER TABLE clinical_entry ADD KEY clinical_entry_order (registration_id, order_number);
