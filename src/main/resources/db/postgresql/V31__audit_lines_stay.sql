-- A line of the audit trail is written once. See ADR 0035; the same for Derby stands beside this folder.
CREATE FUNCTION audit_lines_stay_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_lines_stay_as_written' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER audit_line_not_changed BEFORE UPDATE OR DELETE ON audit_line
  FOR EACH ROW EXECUTE FUNCTION audit_lines_stay_as_written();
CREATE TRIGGER audit_line_not_truncated BEFORE TRUNCATE ON audit_line
  FOR EACH STATEMENT EXECUTE FUNCTION audit_lines_stay_as_written();
