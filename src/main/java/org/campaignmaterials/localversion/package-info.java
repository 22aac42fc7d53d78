/**
 * Local versions: a recognized coalition has an edition printed with its name and, if it likes, a
 * telephone number nearby. Everything else on it is the campaign's and stays so, because the
 * drawing of the edition is not opened at all: a card is laid over its picture. One rule, the
 * preflight, is asked when a version is sent, when it is approved and each time its file is
 * fetched; so what is recalled, superseded or no longer recognized stops by itself, and nothing has
 * to be told to stop.
 */
package org.campaignmaterials.localversion;
