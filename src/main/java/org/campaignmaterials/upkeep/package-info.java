/**
 * What campaign staff do to keep the catalog true, beside writing its files: they see what the last
 * import changed and refused, read the files again, see which stamps run out next, and choose
 * limits, reorder points and what is shown. Words, sources and claims are never changed on a page.
 */
package org.campaignmaterials.upkeep;
