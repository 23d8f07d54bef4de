-- The matrix finds its newest day in this index alone: it must know there what is sensitive.
ALTER TABLE clinical_entry
    DROP KEY clinical_entry_matrix,
    ADD KEY clinical_entry_matrix (registration_id, effective_on, category, state, sensitivity);
