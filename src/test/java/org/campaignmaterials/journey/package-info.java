/**
 * Whole journeys in a real browser, as the people who take them: {@link
 * org.campaignmaterials.journey.OrderingJourneyIT} and {@link
 * org.campaignmaterials.journey.StaffPagesIT}. Pages are worked by drivers that read like sentences
 * ({@link org.campaignmaterials.journey.CatalogSite}, {@link
 * org.campaignmaterials.journey.OrderingDesk}) and find things by the words that readers see; what
 * every page promises is asked in one place ({@link org.campaignmaterials.journey.PagePromises}).
 */
package org.campaignmaterials.journey;
