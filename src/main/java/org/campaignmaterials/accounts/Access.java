package org.campaignmaterials.accounts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call a resource method, by its annotations, else by those of its class. Without any,
 * nobody: an annotation that was forgotten must not open a door.
 *
 * @param everybody whether nobody is asked for a role
 * @param roles any of which is enough
 */
record Access(boolean everybody, Set<String> roles) {
  static final Access NOBODY = new Access(false, Set.of());

  static Access to(Class<?> resource, Method method) {
    return annotated(method).or(() -> annotated(resource)).orElse(NOBODY);
  }

  boolean isOpenTo(Set<Role> held) {
    return everybody || held.stream().anyMatch(role -> roles.contains(role.name()));
  }

  private static Optional<Access> annotated(AnnotatedElement element) {
    if (element.isAnnotationPresent(DenyAll.class)) {
      return Optional.of(NOBODY);
    }
    RolesAllowed allowed = element.getAnnotation(RolesAllowed.class);
    if (allowed != null) {
      return Optional.of(new Access(false, Set.copyOf(List.of(allowed.value()))));
    }
    return element.isAnnotationPresent(PermitAll.class)
        ? Optional.of(new Access(true, Set.of()))
        : Optional.empty();
  }
}
