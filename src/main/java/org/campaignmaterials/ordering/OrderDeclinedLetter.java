package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.campaignmaterials.web.Texts;

/** Tells a requester that campaign staff said no, and why. */
@ApplicationScoped
public class OrderDeclinedLetter extends OrderLetter {
  static final String KIND = "ordering.declined";

  @Override
  String name() {
    return "declined";
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    String note = t.get("ordering.letter.note", t.get("ordering.letter.declined.example"));
    return List.of(
        examples.view(
            name(), List.of(note), List.of(new LetterView.Part("", examples.lines(t))), false, t));
  }
}
