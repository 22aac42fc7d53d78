package org.campaignmaterials.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/**
 * Has the page framework's form filter made once instead of anew for each request. Krazo puts it
 * before every page and every call of the API, and each new one looks through all archives for a
 * reader of forms: a fifth of the CPU that an order cost. It keeps nothing of a request, and its
 * only field that could differ is a proxy.
 */
public class FormMethodFilterOnce implements Extension {
  static final String FILTER = "org.eclipse.krazo.forms.FormMethodOverwriteFilter";

  void makeOnce(@Observes ProcessAnnotatedType<?> type) {
    if (FILTER.equals(type.getAnnotatedType().getJavaClass().getName())) {
      type.configureAnnotatedType()
          .remove(annotation -> annotation.annotationType() == RequestScoped.class)
          .add(ApplicationScoped.Literal.INSTANCE);
    }
  }
}
