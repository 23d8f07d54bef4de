-- The registration of every consent there is, as it was known until it ended.
INSERT INTO consent_record (consent_id, cause, state, holds_from, holds_until, known_from, known_until, scope, form_version,
                            signer_kind, signer_name, signer_relationship, signed_on, recorded_by)
SELECT c.id, 'REGISTERED', 'REGISTERED', c.valid_from, c.valid_until + INTERVAL 1 DAY, c.registered_at, c.ended_at,
       CONCAT(c.method, '|',
              COALESCE((SELECT GROUP_CONCAT(f.facility_id ORDER BY f.facility_id SEPARATOR ',') FROM consent_facility f
                        WHERE f.consent_id = c.id), ''), '||',
              COALESCE((SELECT GROUP_CONCAT(k.category ORDER BY k.category SEPARATOR ',') FROM consent_category k
                        WHERE k.consent_id = c.id), '')),
       c.form_version, c.signer_kind, c.signer_name, c.signer_relationship, c.signed_on, c.registered_by
FROM consent c;
