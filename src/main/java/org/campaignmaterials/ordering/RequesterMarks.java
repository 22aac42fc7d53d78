package org.campaignmaterials.ordering;

/**
 * Two short marks, derived with a secret from a requester's e-mail and standardised postal address:
 * equal for equal ones, and nothing can be read from them.
 */
record RequesterMarks(String email, String address) {}
