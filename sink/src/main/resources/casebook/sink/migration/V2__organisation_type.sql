-- Null for a case told before descriptions named the kind of organisation.
ALTER TABLE cases ADD COLUMN organisation_type text;
CREATE INDEX cases_organisation_type ON cases (organisation_type);
