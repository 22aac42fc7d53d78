-- What becomes of the pieces that were shipped to a coalition. One append-only ledger and its balances; all quantities
-- are pieces. A piece is in exactly one of five states; with_members is a part of in_hand.

CREATE TABLE distribution_balance (
  coalition VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  in_transit INTEGER NOT NULL,
  in_hand INTEGER NOT NULL,
  handed_out INTEGER NOT NULL,
  displayed INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  with_members INTEGER NOT NULL,
  last_entry BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT distribution_balance_pk PRIMARY KEY (coalition, sku),
  CONSTRAINT distribution_balance_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT distribution_in_transit_ok CHECK (in_transit >= 0),
  CONSTRAINT distribution_in_hand_ok CHECK (in_hand >= 0),
  CONSTRAINT distribution_handed_out_ok CHECK (handed_out >= 0),
  CONSTRAINT distribution_displayed_ok CHECK (displayed >= 0),
  CONSTRAINT distribution_gone_ok CHECK (gone >= 0),
  CONSTRAINT distribution_with_members_ok CHECK (with_members >= 0 AND with_members <= in_hand)
);

CREATE TABLE distribution_entry (
  coalition VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  entry_number BIGINT NOT NULL,
  movement VARCHAR(20) NOT NULL,
  quantity INTEGER NOT NULL,
  in_transit_change INTEGER NOT NULL,
  in_hand_change INTEGER NOT NULL,
  handed_out_change INTEGER NOT NULL,
  displayed_change INTEGER NOT NULL,
  gone_change INTEGER NOT NULL,
  with_members_change INTEGER NOT NULL,
  in_transit_after INTEGER NOT NULL,
  in_hand_after INTEGER NOT NULL,
  handed_out_after INTEGER NOT NULL,
  displayed_after INTEGER NOT NULL,
  gone_after INTEGER NOT NULL,
  with_members_after INTEGER NOT NULL,
  proof VARCHAR(20) NOT NULL,
  document VARCHAR(60) NOT NULL,
  reason VARCHAR(200),
  reverses_entry BIGINT,
  occurred_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  CONSTRAINT distribution_entry_pk PRIMARY KEY (coalition, sku, entry_number),
  CONSTRAINT distribution_entry_undone_once UNIQUE (coalition, sku, reverses_entry)
);
CREATE INDEX distribution_entry_by_document ON distribution_entry (document);

-- How many pieces moved in a quarter, by how that is known. Written together with the entry; an entry that undoes
-- another counts in the other's quarter.
CREATE TABLE distribution_quarter (
  coalition VARCHAR(20) NOT NULL,
  quarter_code VARCHAR(7) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  proof VARCHAR(20) NOT NULL,
  shipped INTEGER NOT NULL,
  came_back INTEGER NOT NULL,
  received INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  handed_out INTEGER NOT NULL,
  displayed INTEGER NOT NULL,
  taken_down INTEGER NOT NULL,
  discarded INTEGER NOT NULL,
  CONSTRAINT distribution_quarter_pk PRIMARY KEY (coalition, quarter_code, sku, proof),
  CONSTRAINT distribution_quarter_ok CHECK (shipped >= 0 AND came_back >= 0 AND received >= 0
    AND rejected >= 0 AND lost >= 0 AND handed_out >= 0 AND displayed >= 0 AND taken_down >= 0
    AND discarded >= 0)
);

-- A parcel for a coalition, and what the coalition says of it.
CREATE TABLE distribution_receipt (
  shipment VARCHAR(20) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  shipped_on DATE NOT NULL,
  delivered_on DATE,
  state VARCHAR(20) NOT NULL,
  confirmed_on DATE,
  recorded_at TIMESTAMP,
  recorded_by VARCHAR(60),
  CONSTRAINT distribution_receipt_pk PRIMARY KEY (shipment),
  CONSTRAINT distribution_receipt_of FOREIGN KEY (coalition) REFERENCES coalition (number)
);
CREATE INDEX distribution_receipt_by_day ON distribution_receipt (coalition, shipped_on);
CREATE TABLE distribution_receipt_line (
  shipment VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  shipped INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  CONSTRAINT distribution_receipt_line_pk PRIMARY KEY (shipment, sku),
  CONSTRAINT distribution_receipt_line_of FOREIGN KEY (shipment)
    REFERENCES distribution_receipt (shipment),
  CONSTRAINT distribution_receipt_line_ok CHECK (accepted >= 0 AND rejected >= 0 AND lost >= 0
    AND accepted + rejected + lost <= shipped)
);

-- Whom a coalition reached. Organizations only, never a person.
CREATE TABLE reached_organization (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  name_key VARCHAR(120) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  zip3 VARCHAR(3) NOT NULL,
  CONSTRAINT reached_organization_pk PRIMARY KEY (id),
  CONSTRAINT reached_organization_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT reached_organization_once UNIQUE (coalition, name_key, zip3)
);

CREATE TABLE hand_out (
  hand_out_number VARCHAR(20) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  occurred_on DATE NOT NULL,
  organization BIGINT,
  sector VARCHAR(40) NOT NULL,
  zip3 VARCHAR(3) NOT NULL,
  activity VARCHAR(120),
  proof VARCHAR(20) NOT NULL,
  to_member BOOLEAN NOT NULL,
  held_by BIGINT,
  event_link VARCHAR(20),
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  undone_at TIMESTAMP,
  undone_reason VARCHAR(200),
  CONSTRAINT hand_out_pk PRIMARY KEY (hand_out_number),
  CONSTRAINT hand_out_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT hand_out_to FOREIGN KEY (organization) REFERENCES reached_organization (id),
  CONSTRAINT hand_out_held_by FOREIGN KEY (held_by) REFERENCES reached_organization (id)
);
CREATE INDEX hand_out_by_day ON hand_out (coalition, occurred_on);
CREATE TABLE hand_out_line (
  hand_out_number VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT hand_out_line_pk PRIMARY KEY (hand_out_number, sku),
  CONSTRAINT hand_out_line_of FOREIGN KEY (hand_out_number) REFERENCES hand_out (hand_out_number),
  CONSTRAINT hand_out_line_positive CHECK (quantity > 0)
);

-- What lies with a member of the coalition; still in hand.
CREATE TABLE member_holding (
  coalition VARCHAR(20) NOT NULL,
  member_id BIGINT NOT NULL,
  sku VARCHAR(60) NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT member_holding_pk PRIMARY KEY (coalition, member_id, sku),
  CONSTRAINT member_holding_of FOREIGN KEY (member_id) REFERENCES reached_organization (id),
  CONSTRAINT member_holding_ok CHECK (quantity >= 0)
);

-- One place where a poster hangs or a rack of cards stands. from_hand_out: the pieces were handed to that place before,
-- and are counted there.
CREATE TABLE placement (
  placement_number VARCHAR(20) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  organization BIGINT NOT NULL,
  sector VARCHAR(40) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  quantity INTEGER NOT NULL,
  spot VARCHAR(80),
  from_hand_out VARCHAR(20),
  posted_on DATE NOT NULL,
  proof VARCHAR(20) NOT NULL,
  last_seen_on DATE NOT NULL,
  gone_on DATE,
  last_check INTEGER NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  undone_at TIMESTAMP,
  undone_reason VARCHAR(200),
  CONSTRAINT placement_pk PRIMARY KEY (placement_number),
  CONSTRAINT placement_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT placement_at FOREIGN KEY (organization) REFERENCES reached_organization (id),
  CONSTRAINT placement_from FOREIGN KEY (from_hand_out) REFERENCES hand_out (hand_out_number),
  CONSTRAINT placement_positive CHECK (quantity > 0)
);
CREATE INDEX placement_by_day ON placement (coalition, posted_on);
CREATE INDEX placement_by_hand_out ON placement (from_hand_out);
CREATE TABLE placement_check (
  placement_number VARCHAR(20) NOT NULL,
  check_number INTEGER NOT NULL,
  checked_on DATE NOT NULL,
  finding VARCHAR(10) NOT NULL,
  proof VARCHAR(20) NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  undone_at TIMESTAMP,
  undone_reason VARCHAR(200),
  CONSTRAINT placement_check_pk PRIMARY KEY (placement_number, check_number),
  CONSTRAINT placement_check_of FOREIGN KEY (placement_number) REFERENCES placement (placement_number)
);

-- A page for one event, without account: whoever has its address tallies. Only the hash of the address is kept.
CREATE TABLE event_link (
  event_number VARCHAR(20) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  title VARCHAR(120) NOT NULL,
  event_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  sector VARCHAR(40) NOT NULL,
  zip3 VARCHAR(3) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  state VARCHAR(20) NOT NULL,
  taps INTEGER NOT NULL,
  hand_out_number VARCHAR(20),
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL,
  CONSTRAINT event_link_pk PRIMARY KEY (event_number),
  CONSTRAINT event_link_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT event_link_by_token UNIQUE (token_hash)
);
CREATE INDEX event_link_by_day ON event_link (coalition, event_on);
CREATE TABLE event_tally (
  event_number VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  tallied INTEGER NOT NULL,
  CONSTRAINT event_tally_pk PRIMARY KEY (event_number, sku),
  CONSTRAINT event_tally_of FOREIGN KEY (event_number) REFERENCES event_link (event_number),
  CONSTRAINT event_tally_ok CHECK (tallied >= 0)
);

-- What others ordered and named the coalition: it is credited with it and never holds it. No name, no address.
CREATE TABLE credited_line (
  shipment VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  quantity INTEGER NOT NULL,
  sector VARCHAR(40) NOT NULL,
  zip3 VARCHAR(3) NOT NULL,
  shipped_on DATE NOT NULL,
  came_back_on DATE,
  CONSTRAINT credited_line_pk PRIMARY KEY (shipment, sku)
);
CREATE INDEX credited_line_by_day ON credited_line (coalition, shipped_on);

-- The orders of a coalition are listed by their age.
CREATE INDEX material_order_of_coalition ON material_order (for_coalition, queue_number);

CREATE SEQUENCE distribution_document_number START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE reached_organization_id START WITH 1 INCREMENT BY 1;

-- Forms that were sent: the same one twice is recorded once.
CREATE TABLE distribution_claim (
  claim_key VARCHAR(64) NOT NULL,
  document VARCHAR(60),
  claimed_at TIMESTAMP NOT NULL,
  CONSTRAINT distribution_claim_pk PRIMARY KEY (claim_key)
);

-- Each run of the reconciliation, and what it found.
CREATE TABLE distribution_reconciliation (
  id BIGINT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  checked INTEGER NOT NULL,
  differences INTEGER NOT NULL,
  CONSTRAINT distribution_reconciliation_pk PRIMARY KEY (id)
);
CREATE TABLE distribution_difference (
  reconciliation BIGINT NOT NULL,
  difference_number INTEGER NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  sku VARCHAR(60) NOT NULL,
  code VARCHAR(30) NOT NULL,
  expected_figure BIGINT NOT NULL,
  found_figure BIGINT NOT NULL,
  CONSTRAINT distribution_difference_pk PRIMARY KEY (reconciliation, difference_number),
  CONSTRAINT distribution_difference_of FOREIGN KEY (reconciliation)
    REFERENCES distribution_reconciliation (id)
);
CREATE SEQUENCE distribution_reconciliation_id START WITH 1 INCREMENT BY 1;
