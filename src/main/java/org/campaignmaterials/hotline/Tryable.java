package org.campaignmaterials.hotline;

import org.campaignmaterials.catalog.HotlineChannel;

/** An address that somebody may try: one in force, or one that a change speaks of. */
record Tryable(HotlineChannel.Kind channel, String address) {

  /** How a form names it. */
  String code() {
    return channel.code() + " " + address;
  }
}
