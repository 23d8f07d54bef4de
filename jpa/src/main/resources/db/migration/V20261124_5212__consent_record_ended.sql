-- And the end of those that ended: they held until that moment, and never if it came before their first day.
INSERT INTO consent_record (consent_id, cause, state, holds_from, holds_until, known_from, known_until, scope, form_version,
                            signer_kind, signer_name, signer_relationship, signed_on, recorded_by)
SELECT r.consent_id, c.state, c.state, r.holds_from, GREATEST(r.holds_from, LEAST(c.ended_at, r.holds_until)),
       c.ended_at, NULL, r.scope, r.form_version, r.signer_kind, r.signer_name, r.signer_relationship, r.signed_on, c.ended_by
FROM consent_record r JOIN consent c ON c.id = r.consent_id
WHERE c.ended_at IS NOT NULL;
