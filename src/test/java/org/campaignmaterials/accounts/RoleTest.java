package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @Test
  void aLeadIsWarehouseStaffAndAnAdministratorIsCampaignStaff() {
    assertThat(Role.withIncluded(Set.of(Role.LEAD)))
        .containsExactlyInAnyOrder(Role.LEAD, Role.WAREHOUSE);
    assertThat(Role.withIncluded(Set.of(Role.ADMIN)))
        .containsExactlyInAnyOrder(Role.ADMIN, Role.STAFF);
  }

  @ParameterizedTest
  @EnumSource(names = {"WAREHOUSE", "MANAGER", "STAFF", "AUDITOR"})
  void everyOtherRoleIsItselfOnly(Role role) {
    assertThat(Role.withIncluded(Set.of(role))).containsExactly(role);
  }

  @Test
  void everyRoleHasItsConstantForAnnotations() throws IllegalAccessException {
    List<String> constants = Arrays.stream(Roles.class.getFields()).map(Field::getName).toList();
    for (Field constant : Roles.class.getFields()) {
      assertThat(constant.get(null)).isEqualTo(constant.getName());
    }
    assertThat(constants)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
  }

  @Test
  void everyRoleHasAPlaceToWorkExceptTheManagerWhoseCoalitionPagesAreToCome() {
    for (Role role : Role.values()) {
      if (role != Role.MANAGER) {
        assertThat(Place.of(Role.withIncluded(Set.of(role)))).as(role.name()).isNotEmpty();
      }
    }
  }
}
