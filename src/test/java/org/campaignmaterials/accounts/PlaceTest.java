package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.platform.PagesApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

  /** A link that leads to "you may not" is a broken link; a page without a link is never found. */
  @ParameterizedTest
  @EnumSource
  void aPlaceIsShownToThoseWhoMayOpenItAndToNobodyElse(Place place) {
    Class<?> pages =
        new PagesApplication()
            .getClasses().stream()
                .filter(each -> each.isAnnotationPresent(Path.class))
                .filter(each -> each.getAnnotation(Path.class).value().equals(place.path()))
                .findFirst()
                .orElseThrow();
    Method list =
        Arrays.stream(pages.getMethods())
            .filter(each -> each.isAnnotationPresent(GET.class))
            .filter(each -> !each.isAnnotationPresent(Path.class))
            .findFirst()
            .orElseThrow();
    RolesAllowed allowed =
        list.isAnnotationPresent(RolesAllowed.class)
            ? list.getAnnotation(RolesAllowed.class)
            : pages.getAnnotation(RolesAllowed.class);
    assertThat(place.roles().stream().map(Role::name).collect(Collectors.toSet()))
        .isEqualTo(Set.of(allowed.value()));
  }
}
