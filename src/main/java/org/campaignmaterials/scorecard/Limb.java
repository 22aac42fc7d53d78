package org.campaignmaterials.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The parts of each standard's sentence that can be asked about separately. Each has its own line
 * on a scorecard, so that much of one can't hide that there is nothing of another.
 */
public enum Limb {
  DISTINCT_PARTIES(Standard.MEMBERS),
  MEMBERS(Standard.MEMBERS),
  SECTORS(Standard.MEMBERS),

  CHARTER(Standard.PURPOSE),
  AWARENESS(Standard.PURPOSE),
  IDENTIFICATION(Standard.PURPOSE),

  RESOURCES(Standard.SUPPORT),
  TRAINING(Standard.SUPPORT),
  MATERIALS(Standard.SUPPORT),
  ONGOING_SUPPORT(Standard.SUPPORT),

  LOCAL_CONTEXT(Standard.CONTEXT),
  TYPES(Standard.CONTEXT),
  GROUPS(Standard.CONTEXT),

  ORGANIZATIONS(Standard.BALANCE),
  METHODS(Standard.BALANCE),

  MANAGER(Standard.UPKEEP),
  LIST(Standard.UPKEEP),
  MEETINGS(Standard.UPKEEP),
  EDUCATION(Standard.UPKEEP),
  PARTICIPATION(Standard.UPKEEP),

  HOTLINE(Standard.PROMOTION),
  CAMPAIGN_RESOURCES(Standard.PROMOTION),

  OWN_ITEMS(Standard.SOURCES),
  EXTENT(Standard.SOURCES),
  CAMPAIGN_ITEMS(Standard.SOURCES);

  private final Standard standard;

  Limb(Standard standard) {
    this.standard = standard;
  }

  Standard standard() {
    return standard;
  }

  static List<Limb> of(Standard standard) {
    return Arrays.stream(values()).filter(limb -> limb.standard == standard).toList();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words in the message files. */
  public String messageKey() {
    return "scorecard.limb." + code();
  }
}
