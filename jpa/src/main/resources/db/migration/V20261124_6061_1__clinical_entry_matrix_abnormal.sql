-- The counts of the matrix, too, come from the index alone, however long the span.
ALTER TABLE clinical_entry
    DROP KEY clinical_entry_matrix,
    ADD KEY clinical_entry_matrix (registration_id, effective_on, category, state, sensitivity, abnormal);
