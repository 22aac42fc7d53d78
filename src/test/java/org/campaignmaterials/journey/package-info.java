/**
 * Whole journeys in a real browser, as the people who take them: {@link
 * org.campaignmaterials.journey.ShelfToWallScenarioIT} from a poster on a shelf to a frozen report,
 * {@link org.campaignmaterials.journey.OrderingJourneyIT} with and without scripts, mouse and
 * English, and {@link org.campaignmaterials.journey.StaffPagesIT} along every link. Pages are
 * worked by drivers that read like sentences ({@link org.campaignmaterials.journey.CatalogSite},
 * {@link org.campaignmaterials.journey.WarehouseDesk}) and find things by the words that readers
 * see; what every page promises is asked in one place ({@link
 * org.campaignmaterials.journey.PagePromises}).
 */
package org.campaignmaterials.journey;
