-- 登録済みの様式: the versions that older consents name, whose wording stands on the paper only.
INSERT INTO consent_form (label, wording, valid_from, sign_again, published_at)
SELECT form_version, '（この版の文面は、紙の同意書またはその写しをご覧ください。）', MIN(signed_on), 'NOBODY', MIN(registered_at)
FROM consent
GROUP BY form_version;
