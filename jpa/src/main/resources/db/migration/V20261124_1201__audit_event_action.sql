-- 監査証跡の検索: the ledger is read by act as well, such as every withdrawal of a month.
ALTER TABLE audit_event ADD KEY audit_event_action (action, occurred_at);
