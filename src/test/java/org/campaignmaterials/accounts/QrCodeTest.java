package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 4;
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  @Test
  void aCameraReadsWhatWasDrawn() throws Exception {
    String text = "otpauth://totp/Materials:person%40example.org?secret=JBSWY3DPEHPK3PXP&digits=6";
    QrCode code = QrCode.of(text);
    int width = code.size() * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xffffff);
    Matcher module = MODULE.matcher(code.path());
    while (module.find()) {
      int left = Integer.parseInt(module.group(1)) * SCALE;
      int top = Integer.parseInt(module.group(2)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
      }
    }
    var picture =
        new BinaryBitmap(
            new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels)));
    assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(text);
  }
}
