/**
 * What the public reads: the first page, the catalog with its filters, a page for each publication,
 * the page for someone who may need help, and the same catalog as JSON. Nothing here asks, stores
 * or remembers anything about its reader, and nothing shows how many pieces there are: only a word.
 */
package org.campaignmaterials.storefront;
