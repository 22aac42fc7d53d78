package org.campaignmaterials.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds a page back until it is whole, so that it can be kept. */
class CapturedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
  private final ServletOutputStream stream = new Captured();
  private PrintWriter writer;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  /** Whether this is a page that may be kept: a whole answer that is no file and sets no cookie. */
  boolean isPage() {
    return getStatus() == SC_OK
        && getContentType() != null
        && getHeader("Content-Disposition") == null
        && getHeader("Set-Cookie") == null;
  }

  /** Sends what was held back, as it is. */
  void passOn() throws IOException {
    byte[] whole = body();
    if (whole.length > 0 && !isCommitted()) {
      super.setContentLength(whole.length);
      super.getOutputStream().write(whole);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void setContentLength(int length) {
    // The length of what is sent in the end is set then: it may be gzipped.
  }

  @Override
  public void setContentLengthLong(long length) {
    // As above.
  }

  @Override
  public void flushBuffer() {
    // Nothing leaves before the page is whole.
  }

  @Override
  public void resetBuffer() {
    body.reset();
  }

  private final class Captured extends ServletOutputStream {
    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      body.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Pages are not written asynchronously");
    }
  }
}
