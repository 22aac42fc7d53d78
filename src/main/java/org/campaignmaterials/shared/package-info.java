/**
 * Small values that every feature speaks in: languages, e-mail addresses, problems of a form. They
 * know no database table and no page, so that rules built on them can be tested without a server.
 */
package org.campaignmaterials.shared;
