package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.campaignmaterials.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** The page framework may name its filter otherwise one day; then this tells us. */
class FormMethodFilterOnceIT extends ContainerTest {
  @Inject private BeanManager beans;

  @Test
  void theFormFilterThatStandsBeforeEveryRequestIsMadeOnce() throws ClassNotFoundException {
    assertThat(beans.getBeans(Class.forName(FormMethodFilterOnce.FILTER)))
        .singleElement()
        .extracting(Bean::getScope)
        .isEqualTo(ApplicationScoped.class);
  }
}
