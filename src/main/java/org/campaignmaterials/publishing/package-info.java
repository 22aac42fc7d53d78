/**
 * What a publication looks like: its cover, drawn from the catalog's data, so that the picture in
 * the catalog, on screen and at the press is one and the same and changes when the data does. No
 * picture is made by hand for one publication.
 *
 * <p>Also how a page becomes a document that people read on screen: PDF that a screen reader can
 * follow. And where documents of any kind are made, so many at once and no more.
 */
package org.campaignmaterials.publishing;
