/**
 * Who may do what. Roles stand in code; a sign-in is a row, not an HTTP session, so that people can
 * see and end their sign-ins and two nodes need nothing replicated. One authentication mechanism
 * finds out who asks, one filter decides whether they may; what is not annotated is refused.
 */
package org.campaignmaterials.accounts;
