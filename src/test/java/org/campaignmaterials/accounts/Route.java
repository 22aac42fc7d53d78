package org.campaignmaterials.accounts;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.platform.ApiApplication;
import org.campaignmaterials.platform.PagesApplication;

/**
 * A page, a form or a call, as the classes of the two applications say it.
 *
 * @param path with the names of its variables: {@code /catalog/{number}}
 */
public record Route(String method, String path, Access access) {

  /** All that there are, in the order of their addresses. */
  public static List<Route> all() {
    return Stream.of(new PagesApplication(), new ApiApplication())
        .flatMap(Route::of)
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
        .toList();
  }

  private static Stream<Route> of(Application application) {
    String base = application.getClass().getAnnotation(ApplicationPath.class).value();
    return application.getClasses().stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(each -> of(base, type, each)));
  }

  private static Stream<Route> of(String base, Class<?> type, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(annotation -> annotation.getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .filter(unused -> !method.isBridge())
        .map(http -> new Route(http.value(), address(base, type, method), Access.to(type, method)));
  }

  private static String address(String base, Class<?> type, Method method) {
    String steps =
        Stream.of(type.getAnnotation(Path.class), method.getAnnotation(Path.class))
            .filter(Objects::nonNull)
            .map(Path::value)
            .collect(Collectors.joining("/", base + "/", ""));
    String plain = steps.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    String single = plain.replaceAll("/+", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }

  public boolean isCall() {
    return path.startsWith("/api/");
  }

  public boolean isReading() {
    return method.equals("GET");
  }

  boolean isOpenTo(Role role) {
    return access.isOpenTo(Role.withIncluded(Set.of(role)));
  }

  boolean isOpenToAnybody() {
    return access.everybody();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
