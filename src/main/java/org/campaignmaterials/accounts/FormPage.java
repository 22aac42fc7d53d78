package org.campaignmaterials.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a form stands, found from where the form was sent: the nearest GET of the same
 * class at or above that address. {@code /warehouse/pick-lists/PL-0000001/pick} stands on {@code
 * /warehouse/pick-lists/PL-0000001}.
 */
final class FormPage {
  private FormPage() {}

  /**
   * The address of the page.
   *
   * @param sentTo the path to which the form was sent
   * @param receiver the method that takes the form
   * @return empty when no page of that class stands there
   */
  static Optional<String> of(String sentTo, Method receiver) {
    List<String> steps = steps(receiver);
    return Arrays.stream(receiver.getDeclaringClass().getMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .map(FormPage::steps)
        .filter(page -> page.size() <= steps.size() && steps.subList(0, page.size()).equals(page))
        .map(List::size)
        .max(Integer::compare)
        .map(common -> above(sentTo, steps.size() - common));
  }

  private static List<String> steps(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null
        ? List.of()
        : Arrays.stream(path.value().split("/")).filter(step -> !step.isEmpty()).toList();
  }

  private static String above(String path, int steps) {
    String above = path;
    for (int step = 0; step < steps; step++) {
      above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
    }
    return above.isEmpty() ? "/" : above;
  }
}
