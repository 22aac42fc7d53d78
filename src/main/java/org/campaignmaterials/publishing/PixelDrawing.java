package org.campaignmaterials.publishing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.imageio.ImageIO;

/** A picture of points, for documents and for those who can't show SVG. */
final class PixelDrawing implements Drawing {
  private final BufferedImage picture;
  private final Graphics2D on;

  private record State(AffineTransform place, Shape seen) {}

  private final Deque<State> states = new ArrayDeque<>();

  /**
   * An empty one.
   *
   * @param front its size, in hundredths of an inch
   * @param across how many points it is wide
   */
  PixelDrawing(Front front, int across) {
    double scale = (double) across / front.width();
    int down = (int) Math.round(front.height() * scale);
    picture = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    on = picture.createGraphics();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    on.scale(scale, scale);
  }

  /** The picture, when all is drawn. */
  byte[] png() {
    on.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.setUseCache(false);
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void rect(
      double x, double y, double width, double height, double radius, String fill, double opacity) {
    fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), fill, opacity);
  }

  @Override
  public void circle(double x, double y, double radius, String fill, double opacity) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill, opacity);
  }

  @Override
  public void path(String data, String fill, double opacity) {
    fill(Outline.of(data), fill, opacity);
  }

  @Override
  public void line(String data, String colour, double width, double opacity) {
    BasicStroke pen = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(pen.createStrokedShape(Outline.of(data)), colour, opacity);
  }

  @Override
  public void words(
      Lettering face, String words, double x, double y, double size, String fill, double opacity) {
    path(face.outline(words, x, y, size), fill, opacity);
  }

  @Override
  public void turned(double degrees, double aroundX, double aroundY) {
    keepState();
    on.rotate(Math.toRadians(degrees), aroundX, aroundY);
  }

  @Override
  public void moved(double x, double y) {
    keepState();
    on.translate(x, y);
  }

  @Override
  public void inside(String id, double x, double y, double width, double height) {
    keepState();
    on.clip(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void end() {
    State state = states.pop();
    on.setTransform(state.place());
    on.setClip(state.seen());
  }

  /** A clip is in the coordinates of its moment: it is set back after they are. */
  private void keepState() {
    states.push(new State(on.getTransform(), on.getClip()));
  }

  private void fill(Shape shape, String fill, double opacity) {
    Composite before = on.getComposite();
    on.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
    on.setColor(Color.decode(fill));
    on.fill(shape);
    on.setComposite(before);
  }
}
