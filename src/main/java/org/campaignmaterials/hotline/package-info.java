/**
 * How a fact about the hotline changes. A wrong number on a wall is the worst that this campaign
 * can do, and so is a right one taken away by mistake: one person proposes, the new address is
 * tried in every language in which it is said to be answered, another person confirms, and it
 * counts from a stated time. The facts in force lie in the catalog; here lies how they came to be.
 */
package org.campaignmaterials.hotline;
