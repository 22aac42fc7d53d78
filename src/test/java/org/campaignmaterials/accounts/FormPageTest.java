package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Set;
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

  /** Parts of a thing, whose forms stand on its page; what is alike is said above. */
  @Path("/things/{thing}/parts")
  public static class Parts extends Alike {}

  /** What the parts of many things have in common. */
  public abstract static class Alike {
    @POST
    public void addPart() {}

    @GET
    @Path("{id}")
    public void part() {}

    @POST
    @Path("{id}/drop")
    public void drop() {}
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
    "addPart, /things/7/parts, /things/7",
    "drop, /things/7/parts/2/drop, /things/7/parts/2",
    "next, /steps/next,"
  })
  void aFormLeadsBackToThePageOnWhichItStands(String method, String sentTo, String page)
      throws ReflectiveOperationException {
    Class<?>[] pages = {Things.class, Parts.class, Steps.class};
    Class<?> taker =
        Arrays.stream(pages)
            .filter(
                each ->
                    Arrays.stream(each.getMethods()).anyMatch(one -> one.getName().equals(method)))
            .findFirst()
            .orElseThrow();
    assertThat(FormPage.of(sentTo, taker, taker.getMethod(method), Set.of(pages)).orElse(null))
        .isEqualTo(page);
  }
}
