package org.campaignmaterials.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page on which a form stands, found from where the form was sent: the nearest GET at or above
 * that address. {@code /warehouse/pick-lists/PL-0000001/pick} stands on {@code
 * /warehouse/pick-lists/PL-0000001}.
 */
final class FormPage {
  private FormPage() {}

  /**
   * The address of the page.
   *
   * @param sentTo the path to which the form was sent
   * @param resource the class that takes the form
   * @param receiver its method
   * @param resources all classes of the application
   * @return empty when no page but the first of the site stands there
   */
  static Optional<String> of(
      String sentTo, Class<?> resource, Method receiver, Set<Class<?>> resources) {
    List<String> steps = steps(resource, receiver);
    return resources.stream()
        .flatMap(FormPage::pages)
        .filter(page -> page.size() <= steps.size() && steps.subList(0, page.size()).equals(page))
        .map(List::size)
        .max(Integer::compare)
        .filter(common -> common > 0)
        .map(common -> above(sentTo, steps.size() - common));
  }

  private static Stream<List<String>> pages(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .map(method -> steps(resource, method));
  }

  /** The steps of an address, in which one variable is as good as another. */
  private static List<String> steps(Class<?> resource, Method method) {
    return Stream.of(resource, method)
        .map(element -> element.getAnnotation(Path.class))
        .filter(Objects::nonNull)
        .flatMap(path -> Arrays.stream(path.value().split("/")))
        .filter(step -> !step.isEmpty())
        .map(step -> step.startsWith("{") ? "{}" : step)
        .toList();
  }

  private static String above(String path, int steps) {
    String above = path;
    for (int step = 0; step < steps; step++) {
      above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
    }
    return above.isEmpty() ? "/" : above;
  }
}
