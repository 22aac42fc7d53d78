/**
 * What the public reads: the first page, the catalog with its filters, a page for each publication,
 * the page for someone who may need help, a feed of what is new, and the same catalog as JSON.
 * Nothing here remembers anything about its reader, and nothing shows how many pieces there are:
 * only a word. The one exception is asked for: an address to which one letter goes when a material
 * is back, kept for that alone ({@code WaitingReader}).
 */
package org.campaignmaterials.storefront;
