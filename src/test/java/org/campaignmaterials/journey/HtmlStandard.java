package org.campaignmaterials.journey;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu validator finds wrong in a page. */
final class HtmlStandard {
  /** Its rules are read once for all tests, which takes seconds. */
  static final HtmlStandard RULEBOOK = new HtmlStandard();

  private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  private HtmlStandard() {
    try {
      validator.setUpMainSchema(RULES, new Findings());
    } catch (Exception e) {
      throw new IllegalStateException("The rules of HTML can't be read", e);
    }
  }

  /** Errors only, each with its line. */
  synchronized List<String> errorsIn(String html) {
    Findings findings = new Findings();
    try {
      validator.setUpValidatorAndParsers(findings, false, false);
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("The page can't be checked", e);
    }
    return findings.errors;
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void warning(SAXParseException found) {}

    @Override
    public void error(SAXParseException found) {
      errors.add("line " + found.getLineNumber() + ": " + found.getMessage());
    }

    @Override
    public void fatalError(SAXParseException found) {
      error(found);
    }
  }
}
