/**
 * Files that the system made or was given: reports, papers, scans. Bytes lie below the data folder
 * under the hash of their content, so the same file is kept once and a damaged one is noticed; a
 * row says what each is and who may read it.
 */
package org.campaignmaterials.files;
