package org.campaignmaterials.storefront;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.HotlineChannels;

/**
 * The page for someone who may need help.
 *
 * @param text empty only before the catalog was read for the first time: how to reach the hotline
 *     is shown all the same
 */
public record HelpView(List<HotlineChannels.Channel> channels, Optional<CampaignPageView> text) {}
