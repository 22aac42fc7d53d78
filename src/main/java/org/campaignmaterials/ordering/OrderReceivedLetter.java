package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.web.Texts;

/** Confirms an order to its requester, with the link that follows it. */
@ApplicationScoped
public class OrderReceivedLetter extends OrderLetter {
  static final String KIND = "ordering.received";

  @Override
  String name() {
    return "received";
  }

  @Override
  String words(Order order) {
    return switch (order.status()) {
      case IN_REVIEW -> "received.in_review";
      case BACKORDERED -> "received.backordered";
      default -> "received";
    };
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    return Stream.of("received", "received.backordered", "received.in_review")
        .map(words -> examples.view(words, true, t))
        .toList();
  }
}
