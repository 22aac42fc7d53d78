package org.campaignmaterials.publishing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a document that people read on screen: a page's HTML as a tagged PDF that screen readers
 * can follow (PDF/UA-1), with language, title, bookmarks and headings. All that it is made of is in
 * the HTML and on our class path: whatever an address in it says, nothing is fetched and no file is
 * opened.
 *
 * <p>The HTML must be well-formed XML, with {@code lang} and a title; each picture has its {@code
 * alt}; each heading stands in its order. Styles come from one sheet in {@code documents/}, since
 * templates carry none; for bars there are the classes {@code w0} to {@code w100}, their width in
 * percent. Words are set in Public Sans, as everywhere, and what it lacks in one of the {@link
 * Faces}; a character that nobody sets becomes {@link #MISSING}, because a PDF with a hole in it is
 * not accessible.
 */
public final class AccessiblePdf {
  /** Stands for a character that all typefaces lack. */
  static final String MISSING = "?";

  private static final String FAMILY = "Public Sans";
  private static final String REGULAR = "fonts/PublicSans-Regular.ttf";
  private static final String BOLD = "fonts/PublicSans-Bold.ttf";
  private static final String HEAVY = "fonts/PublicSans-ExtraBold.ttf";

  static {
    // It would comment on every style it does not know.
    XRLog.setLoggingEnabled(false);
  }

  private AccessiblePdf() {}

  /**
   * Makes the document.
   *
   * @param html as rendered from a template, UTF-8
   * @param styles the file in {@code documents/} that says how it looks
   * @throws IllegalArgumentException if the HTML is not well-formed: a fault of its template
   */
  public static byte[] of(byte[] html, String styles) {
    Document document = parsed(html);
    addStyles(document, styles);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.usePdfUaAccessibility(true);
    renderer.useFastMode();
    renderer.withProducer("campaign-materials");
    renderer.useReplacementText(MISSING);
    renderer.useExternalResourceAccessControl(
        (address, kind) -> isInTheDocument(address),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    renderer.useExternalResourceAccessControl(
        (address, kind) -> isInTheDocument(address),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    useFont(renderer, REGULAR, 400);
    useFont(renderer, BOLD, 700);
    useFont(renderer, HEAVY, 800);
    String text = composed(document.getDocumentElement());
    Faces.beside(text).forEach(face -> useFace(renderer, face));
    renderer.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
    renderer.useUnicodeBidiReorderer(new RightToLeft());
    renderer.withW3cDocument(document, null);
    renderer.toStream(pdf);
    try {
      renderer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static boolean isInTheDocument(String address) {
    return address != null && (address.startsWith("data:") || address.startsWith("#"));
  }

  private static void useFont(PdfRendererBuilder renderer, String file, int weight) {
    renderer.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static void useFace(PdfRendererBuilder renderer, Face face) {
    Set<FSFontUseCase> besides = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
    renderer.useFont(() -> face.open(false), face.name(), 400, FontStyle.NORMAL, true, besides);
    if (face.inBold()) {
      renderer.useFont(() -> face.open(true), face.name(), 700, FontStyle.NORMAL, true, besides);
    }
  }

  /**
   * All text below a node. On the way, letters that somebody's keyboard made of two characters
   * become one: that is what typefaces have.
   */
  private static String composed(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        words.setData(Normalizer.normalize(words.getData(), Normalizer.Form.NFC));
        text.append(words.getData());
      } else {
        text.append(composed(node));
      }
    }
    return text.toString();
  }

  private static Document parsed(byte[] html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      InputSource source = new InputSource(new ByteArrayInputStream(html));
      source.setEncoding(StandardCharsets.UTF_8.name());
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(source);
    } catch (SAXException e) {
      throw new IllegalArgumentException("The document's HTML is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addStyles(Document document, String styles) {
    Element style = document.createElement("style");
    style.setTextContent(styles(styles) + widths());
    document.getElementsByTagName("head").item(0).appendChild(style);
  }

  /** What a sheet in {@code documents/} says. */
  static String styles(String name) {
    return text("documents/" + name);
  }

  private static String widths() {
    return IntStream.rangeClosed(0, 100)
        .mapToObj(percent -> ".w%d { width: %d%% }%n".formatted(percent, percent))
        .collect(Collectors.joining());
  }

  private static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = AccessiblePdf.class.getClassLoader().getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("The build left no " + file);
    }
    return in;
  }
}
