package org.campaignmaterials.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Renders a page or a letter from a template that was compiled with the build. */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          JteViewEngine.class.getClassLoader(),
          "org.campaignmaterials.templates");

  @Override
  public boolean supports(String view) {
    return view.endsWith(".jte");
  }

  @Override
  public void processView(ViewEngineContext context) throws ViewEngineException {
    byte[] page = render(context.getView(), new HashMap<>(context.getModels().asMap()));
    context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
    try {
      context.getOutputStream().write(page);
    } catch (IOException e) {
      throw new ViewEngineException(e);
    }
  }

  /** A template with its parameters, as UTF-8 bytes: whole or not at all. */
  public static byte[] render(String template, Map<String, Object> parameters) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    TEMPLATES.render(template, parameters, output);
    return output.toByteArray();
  }
}
