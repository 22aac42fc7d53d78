package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.web.Texts;

/** Tells a requester that campaign staff read the order and let it go on. */
@ApplicationScoped
public class OrderApprovedLetter extends OrderLetter {
  static final String KIND = "ordering.approved";

  @Override
  String name() {
    return "approved";
  }

  @Override
  String words(Order order) {
    return order.status() == OrderStatus.BACKORDERED ? "approved.backordered" : "approved";
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    return Stream.of("approved", "approved.backordered")
        .map(words -> examples.view(words, true, t))
        .toList();
  }
}
