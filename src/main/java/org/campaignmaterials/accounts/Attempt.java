package org.campaignmaterials.accounts;

import java.util.Optional;

/**
 * Somebody tries to sign in.
 *
 * @param account what they say who they are, whether there is such an account or not
 * @param network where the try comes from, see {@link org.campaignmaterials.web.FarEnd#network()}
 * @param device the device, if somebody signed in to this very account on it before
 */
record Attempt(String account, String network, Optional<String> device) {
  boolean isFromKnownDevice() {
    return device.isPresent();
  }
}
