package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;

/** Names who writes an entry: an account's id, or that it was the public or the system itself. */
@ApplicationScoped
class Recorder {
  String recordedBy() {
    return "system";
  }
}
