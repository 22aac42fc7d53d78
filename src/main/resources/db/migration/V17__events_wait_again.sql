-- An event whose hand-out was undone waits to be accepted again. Those that were undone before this was so still read
-- as accepted.
UPDATE event_link SET state = 'OPEN', hand_out_number = NULL
WHERE state = 'ACCEPTED' AND hand_out_number IN (
  SELECT hand_out_number FROM hand_out WHERE undone_at IS NOT NULL
);
