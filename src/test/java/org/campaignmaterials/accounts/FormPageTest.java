package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPageTest {
  /** Pages with forms as this product has them. */
  @Path("/things")
  public static class Things {
    @GET
    public void list() {}

    @GET
    @Path("{number}")
    public void one() {}

    @POST
    public void add() {}

    @POST
    @Path("{number}/pack")
    public void pack() {}

    @POST
    @Path("orders/{order}/release")
    public void release() {}
  }

  /** Takes forms of pages that stand elsewhere. */
  @Path("/steps")
  public static class Steps {
    @POST
    @Path("next")
    public void next() {}
  }

  @ParameterizedTest
  @CsvSource({
    "add, /things, /things",
    "pack, /things/7/pack, /things/7",
    "pack, /es/things/7/pack, /es/things/7",
    "release, /things/orders/8/release, /things",
    "next, /steps/next,"
  })
  void aFormLeadsBackToThePageOnWhichItStands(String method, String sentTo, String page)
      throws ReflectiveOperationException {
    Class<?> pages =
        Arrays.stream(new Class<?>[] {Things.class, Steps.class})
            .filter(
                each ->
                    Arrays.stream(each.getDeclaredMethods())
                        .anyMatch(one -> one.getName().equals(method)))
            .findFirst()
            .orElseThrow();
    assertThat(FormPage.of(sentTo, pages.getMethod(method)).orElse(null)).isEqualTo(page);
  }
}
