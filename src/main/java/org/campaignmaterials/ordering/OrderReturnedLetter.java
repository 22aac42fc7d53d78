package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.campaignmaterials.web.Texts;

/** Tells a requester that a parcel could not be delivered and came back. */
@ApplicationScoped
public class OrderReturnedLetter extends OrderLetter {
  static final String KIND = "ordering.returned";

  @Override
  String name() {
    return "returned";
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    return List.of(examples.view(name(), false, t));
  }
}
