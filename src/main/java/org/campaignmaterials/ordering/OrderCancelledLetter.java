package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.campaignmaterials.web.Texts;

/** Confirms that an order was taken back. */
@ApplicationScoped
public class OrderCancelledLetter extends OrderLetter {
  static final String KIND = "ordering.cancelled";

  @Override
  String name() {
    return "cancelled";
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    return List.of(examples.view(name(), false, t));
  }
}
