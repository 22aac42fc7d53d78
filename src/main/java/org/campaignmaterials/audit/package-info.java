/**
 * Who did what, when: an append-only trail for auditors. Lines hold ids and codes, never a
 * requester's name or address, so that erasing contact data leaves the trail whole.
 */
package org.campaignmaterials.audit;
