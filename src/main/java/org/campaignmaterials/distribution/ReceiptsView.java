package org.campaignmaterials.distribution;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/** The parcels of a coalition, a page of them. */
public record ReceiptsView(CoalitionHead head, List<Row> rows, int number, boolean hasMore) {

  /**
   * A parcel and who wrote down what arrived.
   *
   * @param holdsRecalled whether something on its way was recalled
   */
  public record Row(ParcelRecord parcel, Optional<String> who, boolean holdsRecalled) {

    public int shipped() {
      return parcel.lines().stream().mapToInt(ParcelRecord.Line::shipped).sum();
    }

    public int accepted() {
      return parcel.lines().stream().mapToInt(ParcelRecord.Line::accepted).sum();
    }

    public int rejected() {
      return parcel.lines().stream().mapToInt(ParcelRecord.Line::rejected).sum();
    }

    public int lost() {
      return parcel.lines().stream().mapToInt(ParcelRecord.Line::lost).sum();
    }

    public int unconfirmed() {
      return parcel.lines().stream().mapToInt(ParcelRecord.Line::unconfirmed).sum();
    }
  }

  /** One parcel, with the form for its lines. */
  public record One(
      CoalitionHead head,
      boolean mayWork,
      Row row,
      List<Line> lines,
      TypedForm form,
      String formKey) {

    /** Which material a field is about; empty for one that is about the whole parcel. */
    public String materialOf(String field) {
      return lines.stream()
          .map(Line::material)
          .filter(material -> field.endsWith("." + material.sku()))
          .map(MaterialName::title)
          .findFirst()
          .orElse("");
    }
  }

  /**
   * One material of a parcel.
   *
   * @param rejections why some can't be used
   */
  public record Line(MaterialName material, ParcelRecord.Line pieces, List<String> rejections) {}
}
