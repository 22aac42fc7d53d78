/**
 * The publications the campaign gives away: what they are, what they say, and how that is known.
 *
 * <p>The truth lies in reviewed files ({@code materials-catalog/}), not in a form on a page: a
 * change to a text or a source is read by a second person before it counts, and its history is
 * kept. The hotline's facts only begin there: they change while nobody builds a release, so two
 * people change them on pages of another package ({@link
 * org.campaignmaterials.catalog.ChangingHotline}), and the files are held against them. {@link
 * org.campaignmaterials.catalog.CatalogImport} brings the files into tables at start-up, because
 * stock and orders refer to editions long after a file has changed; {@link
 * org.campaignmaterials.catalog.Publications} is the picture of those tables in memory that
 * everyone else reads. Nothing here has a page, and nothing here knows of stock or orders.
 */
package org.campaignmaterials.catalog;
