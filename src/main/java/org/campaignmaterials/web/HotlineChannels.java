package org.campaignmaterials.web;

import java.util.List;
import org.campaignmaterials.shared.Language;

/** The hotline's channels in force, for the strip on every page; the catalog keeps them. */
public interface HotlineChannels {

  /**
   * One way to reach the hotline.
   *
   * @param code voice, text, chat, tty
   * @param display as it is printed: 1-888-373-7888
   * @param address what a tap opens ({@code tel:}, {@code sms:}, {@code https:}); empty for none
   */
  record Channel(String code, String display, String address) {}

  /** The channels that answer in this language, the most used first. */
  List<Channel> channels(Language language);
}
