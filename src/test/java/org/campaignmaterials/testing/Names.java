package org.campaignmaterials.testing;

import java.util.List;

/** Names of people, as they write them. */
public final class Names {
  private Names() {}

  /** One for each kind of letters that forms take and papers set. */
  public static List<String> inManyLetters() {
    return List.of(
        "Nguyễn Thị Ánh",
        "Łucja Żółkoś",
        "Анна Щербакова",
        "Ґалаґан Їжакевич",
        "Γιώργος Παπαδόπουλος",
        "Արամ Խաչատրյան",
        "ნინო ჭავჭავაძე",
        "שרה כהן",
        "محمد عبد الله",
        "علی پژمان گودرزی",
        "ገብረ መስቀል",
        "王小明",
        "陳麗嬌",
        "林燾",
        "佐藤さくら",
        "サトウ・ケンジ",
        "김철수");
  }
}
