package org.campaignmaterials.ordering;

import org.campaignmaterials.shared.EmailAddress;

/** Whom a letter about an order goes to, and for nothing else. */
public record Correspondent(String name, EmailAddress email) {}
