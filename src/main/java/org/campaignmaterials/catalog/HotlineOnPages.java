package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.HotlineChannels;

/** Gives the hotline's channels to the strip on every page. */
@ApplicationScoped
class HotlineOnPages implements HotlineChannels {

  @Inject Publications publications;

  @Override
  public List<Channel> channels(Language language) {
    return publications
        .hotline()
        .map(facts -> facts.channelsFor(language.code()))
        .orElse(List.of())
        .stream()
        .map(channel -> new Channel(channel.kind().code(), channel.address(), channel.link()))
        .toList();
  }
}
