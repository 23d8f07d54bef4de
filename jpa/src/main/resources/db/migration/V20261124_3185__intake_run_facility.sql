-- The list of runs of one institution, newest first.
ALTER TABLE intake_run ADD KEY intake_run_of_facility (facility_id, started_at);
