package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one {@link HotlineChannel}, or the emergency number, lies in its tables. */
@Entity
@Table(name = "hotline_fact")
class HotlineFactRow {

  private static final String EMERGENCY = "EMERGENCY";

  @Id private String channel;

  private String address;
  private boolean interpreted;

  @ElementCollection
  @CollectionTable(name = "hotline_fact_language", joinColumns = @JoinColumn(name = "channel"))
  @Column(name = "language_tag")
  @OrderColumn(name = "place")
  private List<String> languages = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "hotline_fact_source", joinColumns = @JoinColumn(name = "channel"))
  @Column(name = "source")
  @OrderColumn(name = "place")
  private List<String> sources = new ArrayList<>();

  /** For JPA. */
  protected HotlineFactRow() {}

  private HotlineFactRow(String channel, String address) {
    this.channel = channel;
    this.address = address;
  }

  static List<HotlineFactRow> of(HotlineFacts facts) {
    List<HotlineFactRow> rows = new ArrayList<>();
    rows.add(new HotlineFactRow(EMERGENCY, facts.emergency()));
    for (HotlineChannel channel : facts.channels()) {
      HotlineFactRow row = new HotlineFactRow(channel.kind().name(), channel.address());
      row.interpreted = channel.interpreted();
      row.languages.addAll(channel.languages());
      row.sources.addAll(channel.sources());
      rows.add(row);
    }
    return rows;
  }

  static Optional<HotlineFacts> facts(List<HotlineFactRow> rows) {
    return rows.stream()
        .filter(HotlineFactRow::isEmergency)
        .findFirst()
        .map(
            emergency ->
                new HotlineFacts(
                    emergency.address,
                    rows.stream()
                        .filter(row -> !row.isEmergency())
                        .map(HotlineFactRow::toChannel)
                        .toList()));
  }

  String channel() {
    return channel;
  }

  void emptyLists() {
    languages.clear();
    sources.clear();
  }

  private boolean isEmergency() {
    return channel.equals(EMERGENCY);
  }

  private HotlineChannel toChannel() {
    return new HotlineChannel(
        HotlineChannel.Kind.valueOf(channel), address, languages, interpreted, Map.of(), sources);
  }
}
