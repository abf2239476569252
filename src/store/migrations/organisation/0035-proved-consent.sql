-- When the private link was first opened by somebody who agreed to letters: until then nobody showed that the address is
-- theirs (docs/rules/press.md#letters-to-the-press).
alter table accreditation
  add column consent_proved_at timestamptz,
  add check (consent_proved_at is null or consent_text is not null);

-- Who is on the list already keeps what they have, and their consent is not used a second time.
update accreditation a set consent_proved_at = now()
where a.consent_text is not null
  and exists (select from accreditation_decision d where d.accreditation_id = a.id and d.state = 'approved');
