package org.campaignmaterials.followup;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What those answered who were asked in one month.
 *
 * @param asked how many were asked
 * @param answered how many gave each answer; none for those without one
 */
public record MonthOfAnswers(YearMonth month, long asked, Map<Answer, Long> answered) {

  /** Sums up what was counted, the newest month first. */
  static List<MonthOfAnswers> of(List<FollowUps.Count> counts) {
    return counts.stream().collect(Collectors.groupingBy(FollowUps.Count::month)).values().stream()
        .map(MonthOfAnswers::summed)
        .sorted(Comparator.comparing(MonthOfAnswers::month).reversed())
        .toList();
  }

  private static MonthOfAnswers summed(List<FollowUps.Count> counts) {
    Map<Answer, Long> answered = new EnumMap<>(Answer.class);
    counts.forEach(
        count -> count.answer().ifPresent(answer -> answered.put(answer, count.orders())));
    return new MonthOfAnswers(
        YearMonth.parse(counts.get(0).month()),
        counts.stream().mapToLong(FollowUps.Count::orders).sum(),
        answered);
  }

  public long of(Answer answer) {
    return answered.getOrDefault(answer, 0L);
  }

  /** How many did not answer so far. */
  public long silent() {
    return asked - sum(answered.values());
  }

  private static long sum(Collection<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }
}
