-- What became of an order's materials: asked once, answered by the recipient. Ids only.

CREATE TABLE follow_up (
  order_number VARCHAR(20) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  asked_month VARCHAR(7) NOT NULL,
  answer VARCHAR(12),
  first_answered_at TIMESTAMP,
  answered_at TIMESTAMP,
  CONSTRAINT follow_up_pk PRIMARY KEY (order_number),
  CONSTRAINT follow_up_of_order FOREIGN KEY (order_number)
    REFERENCES material_order (order_number),
  CONSTRAINT follow_up_answered CHECK (
    (answer IS NULL AND first_answered_at IS NULL AND answered_at IS NULL)
    OR (answer IS NOT NULL AND first_answered_at IS NOT NULL AND answered_at IS NOT NULL))
);
CREATE INDEX follow_up_by_month ON follow_up (asked_month, answer);
