-- A line of the audit trail is written once. Derby's triggers can't say no by themselves: they try to write what a
-- constraint refuses, so that the message names it. See ADR 0035; the same for PostgreSQL stands beside this folder.
CREATE TABLE audit_refusal (
  refused INTEGER NOT NULL,
  CONSTRAINT audit_lines_stay_as_written CHECK (refused = 0)
);
CREATE TRIGGER audit_line_not_changed AFTER UPDATE ON audit_line
  FOR EACH ROW INSERT INTO audit_refusal VALUES (1);
CREATE TRIGGER audit_line_not_removed AFTER DELETE ON audit_line
  FOR EACH ROW INSERT INTO audit_refusal VALUES (1);
