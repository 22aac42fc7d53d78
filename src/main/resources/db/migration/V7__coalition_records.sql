-- What a coalition keeps about itself: roster, offices, meetings, activities, papers. Every row says
-- when and by whom it was written down; a wrong one is withdrawn with a reason and stays.

CREATE SEQUENCE coalition_record_id START WITH 50 INCREMENT BY 50;

-- An organization or a person. People are named here and in coalition_office, nowhere else, and
-- without any address.
CREATE TABLE coalition_member (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  name VARCHAR(150) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  parent_organization VARCHAR(150),
  sector VARCHAR(40) NOT NULL,
  joined_on DATE NOT NULL,
  left_on DATE,
  confirmed_on DATE,
  confirmed_how VARCHAR(12),
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_member_pk PRIMARY KEY (id),
  CONSTRAINT coalition_member_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT coalition_member_leaves_later CHECK (left_on IS NULL OR left_on >= joined_on),
  CONSTRAINT coalition_member_confirmed CHECK (
    (confirmed_on IS NULL AND confirmed_how IS NULL)
    OR (confirmed_on IS NOT NULL AND confirmed_how IS NOT NULL))
);
CREATE INDEX coalition_member_by_coalition ON coalition_member (coalition, name);

CREATE TABLE coalition_office (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  office VARCHAR(12) NOT NULL,
  person VARCHAR(100) NOT NULL,
  member_id BIGINT,
  from_on DATE NOT NULL,
  until_on DATE,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_office_pk PRIMARY KEY (id),
  CONSTRAINT coalition_office_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT coalition_office_member FOREIGN KEY (member_id) REFERENCES coalition_member (id),
  CONSTRAINT coalition_office_ends_later CHECK (until_on IS NULL OR until_on >= from_on)
);
CREATE INDEX coalition_office_by_coalition ON coalition_office (coalition, from_on);

-- Somebody went through the list of members and found it right.
CREATE TABLE coalition_roster_review (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  reviewed_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_roster_review_pk PRIMARY KEY (id),
  CONSTRAINT coalition_roster_review_of FOREIGN KEY (coalition) REFERENCES coalition (number)
);
CREATE INDEX coalition_roster_review_by_day ON coalition_roster_review (coalition, reviewed_on);

CREATE TABLE coalition_meeting (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  held_on DATE NOT NULL,
  led_by BIGINT,
  minutes_kept_by VARCHAR(150),
  plan VARCHAR(500),
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_meeting_pk PRIMARY KEY (id),
  CONSTRAINT coalition_meeting_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT coalition_meeting_led_by FOREIGN KEY (led_by) REFERENCES coalition_member (id)
);
CREATE INDEX coalition_meeting_by_day ON coalition_meeting (coalition, held_on);

CREATE TABLE meeting_attendance (
  meeting_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  CONSTRAINT meeting_attendance_pk PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES coalition_meeting (id),
  CONSTRAINT meeting_attendance_member FOREIGN KEY (member_id) REFERENCES coalition_member (id)
);

-- What members were taught at a meeting.
CREATE TABLE meeting_topic (
  meeting_id BIGINT NOT NULL,
  topic VARCHAR(30) NOT NULL,
  CONSTRAINT meeting_topic_pk PRIMARY KEY (meeting_id, topic),
  CONSTRAINT meeting_topic_meeting FOREIGN KEY (meeting_id) REFERENCES coalition_meeting (id)
);

CREATE TABLE coalition_activity (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  occurred_on DATE NOT NULL,
  title VARCHAR(150) NOT NULL,
  method VARCHAR(20) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  trafficking_type VARCHAR(10) NOT NULL,
  concerns VARCHAR(30) NOT NULL,
  led_by BIGINT,
  promotes_hotline BOOLEAN NOT NULL,
  encourages_resources BOOLEAN NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_activity_pk PRIMARY KEY (id),
  CONSTRAINT coalition_activity_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT coalition_activity_led_by FOREIGN KEY (led_by) REFERENCES coalition_member (id)
);
CREATE INDEX coalition_activity_by_day ON coalition_activity (coalition, occurred_on);

-- Which limbs of the third standard it serves.
CREATE TABLE activity_limb (
  activity_id BIGINT NOT NULL,
  limb VARCHAR(20) NOT NULL,
  CONSTRAINT activity_limb_pk PRIMARY KEY (activity_id, limb),
  CONSTRAINT activity_limb_activity FOREIGN KEY (activity_id) REFERENCES coalition_activity (id)
);

-- Whom it reached, by role and number, never by name.
CREATE TABLE activity_reached (
  activity_id BIGINT NOT NULL,
  line INTEGER NOT NULL,
  organization VARCHAR(150),
  sector VARCHAR(40) NOT NULL,
  role_name VARCHAR(60),
  people INTEGER NOT NULL,
  CONSTRAINT activity_reached_pk PRIMARY KEY (activity_id, line),
  CONSTRAINT activity_reached_activity FOREIGN KEY (activity_id) REFERENCES coalition_activity (id),
  CONSTRAINT activity_reached_people CHECK (people >= 0)
);

CREATE TABLE activity_participation (
  activity_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  CONSTRAINT activity_participation_pk PRIMARY KEY (activity_id, member_id),
  CONSTRAINT activity_participation_activity FOREIGN KEY (activity_id)
    REFERENCES coalition_activity (id),
  CONSTRAINT activity_participation_member FOREIGN KEY (member_id) REFERENCES coalition_member (id)
);

-- The charter, and notes on the local context; a new one beside the old ones, each with its date.
CREATE TABLE coalition_statement (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  dated_on DATE NOT NULL,
  author VARCHAR(100) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_statement_pk PRIMARY KEY (id),
  CONSTRAINT coalition_statement_of FOREIGN KEY (coalition) REFERENCES coalition (number)
);
CREATE INDEX coalition_statement_by_day ON coalition_statement (coalition, dated_on);

-- What the coalition itself published, and what it says there as fact.
CREATE TABLE coalition_item (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  title VARCHAR(150) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  published_on DATE NOT NULL,
  unchanged_campaign_item BOOLEAN NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT coalition_item_pk PRIMARY KEY (id),
  CONSTRAINT coalition_item_of FOREIGN KEY (coalition) REFERENCES coalition (number)
);
CREATE INDEX coalition_item_by_day ON coalition_item (coalition, published_on);

CREATE TABLE item_claim (
  id BIGINT NOT NULL,
  coalition VARCHAR(20) NOT NULL,
  item_id BIGINT NOT NULL,
  claim_words VARCHAR(500) NOT NULL,
  source VARCHAR(300),
  source_date DATE,
  reviewed_by VARCHAR(100),
  reviewed_on DATE,
  about_extent BOOLEAN NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  withdrawn_on DATE,
  withdrawn_reason VARCHAR(200),
  CONSTRAINT item_claim_pk PRIMARY KEY (id),
  CONSTRAINT item_claim_of_item FOREIGN KEY (item_id) REFERENCES coalition_item (id),
  CONSTRAINT item_claim_of FOREIGN KEY (coalition) REFERENCES coalition (number),
  CONSTRAINT item_claim_reviewed CHECK (
    (reviewed_by IS NULL AND reviewed_on IS NULL)
    OR (reviewed_by IS NOT NULL AND reviewed_on IS NOT NULL))
);
CREATE INDEX item_claim_by_coalition ON item_claim (coalition, item_id);

-- A form that was sent: what it wrote down, so that the same form sent twice writes once.
CREATE TABLE coalition_claim (
  claim_key VARCHAR(64) NOT NULL,
  record_id BIGINT,
  claimed_at TIMESTAMP NOT NULL,
  CONSTRAINT coalition_claim_pk PRIMARY KEY (claim_key)
);
