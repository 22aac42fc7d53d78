package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTest {

  @Test
  void aMethodWithoutAnnotationFollowsItsClass() throws Exception {
    assertThat(to(ForStaff.class, "plain").isOpenTo(Set.of(Role.STAFF))).isTrue();
    assertThat(to(ForStaff.class, "plain").isOpenTo(Set.of(Role.WAREHOUSE))).isFalse();
    assertThat(to(ForStaff.class, "plain").isOpenTo(Set.of())).isFalse();
  }

  @Test
  void aMethodsOwnAnnotationCountsMore() throws Exception {
    assertThat(to(ForStaff.class, "open").isOpenTo(Set.of())).isTrue();
    assertThat(to(ForStaff.class, "auditorsToo").isOpenTo(Set.of(Role.AUDITOR))).isTrue();
    assertThat(to(ForStaff.class, "closed").isOpenTo(Set.of(Role.STAFF))).isFalse();
  }

  @Test
  void whatIsNotAnnotatedIsOpenToNobody() throws Exception {
    assertThat(to(Forgotten.class, "plain")).isEqualTo(Access.NOBODY);
    assertThat(Access.NOBODY.isOpenTo(Set.of(Role.values()))).isFalse();
  }

  private static Access to(Class<?> resource, String method) throws NoSuchMethodException {
    return Access.to(resource, resource.getDeclaredMethod(method));
  }

  @RolesAllowed(Roles.STAFF)
  private static class ForStaff {
    void plain() {}

    @PermitAll
    void open() {}

    @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
    void auditorsToo() {}

    @DenyAll
    void closed() {}
  }

  private static class Forgotten {
    void plain() {}
  }
}
