/**
 * What every page and answer shares: the frame of a page, its words in two languages, the cache of
 * public pages, the headers and checks that keep a browser safe, and how a mistake is answered.
 * Features lie above and offer what the frame needs (who is signed in, the hotline's channels,
 * which paths may be cached) through the three small interfaces here.
 */
package org.campaignmaterials.web;
