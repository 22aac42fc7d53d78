package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.platform.ApiApplication;
import org.junit.jupiter.api.Test;

class KeyAccessTest {
  @NeedsScope(ApiScope.STOCK)
  private static final class OfStock {}

  private static final class OfNoScope {}

  @Test
  void toChangeSomethingTheScopeOfTheCallIsNeeded() {
    assertThat(KeyAccess.allows(Set.of(ApiScope.STOCK), OfStock.class, false, false)).isTrue();
    assertThat(KeyAccess.allows(Set.of(ApiScope.READ), OfStock.class, false, false)).isFalse();
    assertThat(KeyAccess.allows(Set.of(ApiScope.WAREHOUSE), OfStock.class, false, true)).isFalse();
  }

  @Test
  void toReadThatScopeOrTheOneForReadingWillDo() {
    assertThat(KeyAccess.allows(Set.of(ApiScope.STOCK), OfStock.class, true, false)).isTrue();
    assertThat(KeyAccess.allows(Set.of(ApiScope.READ), OfStock.class, true, false)).isTrue();
    assertThat(KeyAccess.allows(Set.of(ApiScope.ORDERS), OfStock.class, true, false)).isFalse();
  }

  @Test
  void whatAnybodyMayReadAnyKeyMay() {
    assertThat(KeyAccess.allows(Set.of(ApiScope.STOCK), OfNoScope.class, true, true)).isTrue();
  }

  @Test
  void whereNoScopeWasNamedNoKeyChangesAnything() {
    assertThat(KeyAccess.allows(Set.of(ApiScope.values()), OfNoScope.class, false, true)).isFalse();
  }

  @Test
  void everyCallOfTheApiNamesItsScopeExceptTheCatalog() {
    List<String> without =
        new ApiApplication()
            .getClasses().stream()
                .filter(each -> each.isAnnotationPresent(Path.class))
                .filter(each -> !each.isAnnotationPresent(NeedsScope.class))
                .map(Class::getSimpleName)
                .toList();
    assertThat(without)
        .containsExactlyInAnyOrder("PublicationsResource", "CoalitionsResource", "CheckResource");
  }
}
