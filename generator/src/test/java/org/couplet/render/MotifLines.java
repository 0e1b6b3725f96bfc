package org.couplet.render;

import java.util.ArrayList;
import java.util.List;

/** The family of parallel lines that the drawings are made of, as SVG. */
final class MotifLines {

  private MotifLines() {}

  static String svg(String name, String viewBox, String fit) {
    return "<svg class=\""
        + ("art " + name).strip()
        + "\" viewBox=\""
        + viewBox
        + "\" preserveAspectRatio=\""
        + fit
        + "\" aria-hidden=\"true\" focusable=\"false\">";
  }

  static String path(String name, CharSequence d) {
    return "<path" + (name.isEmpty() ? "" : " class=\"" + name + "\"") + " d=\"" + d + "\"/>";
  }

  static String arch(int cx, int top, int w, int base) {
    int h = base - top;
    int a = Math.round(w * .15f);
    int b = Math.round(w * .31f);
    int c = Math.round(h * .55f);
    int half = w / 2;
    return "M"
        + (cx - half)
        + " "
        + base
        + "c"
        + join(a, -c, half - b, -h, half, -h)
        + "s"
        + join(half - a, h - c, half, h);
  }

  /** Nested arches, the outermost one hiding what stands behind. */
  static String hill(int cx, int top, int w, int base, int step, int rise, String name) {
    List<String> arches = new ArrayList<>();
    for (int k = 0; w - 2 * k * step >= step * 1.2 && base - top - k * rise >= step * 1.5; k++) {
      arches.add(arch(cx, top + k * rise, w - 2 * k * step, base));
    }
    return path(("solid " + name).strip(), arches.get(0))
        + path(name, String.join("", arches.subList(1, arches.size())));
  }

  static String water(int x, int width, int from, int to, int step) {
    StringBuilder lines = new StringBuilder();
    for (int y = from; y <= to; y += step) {
      lines.append("M").append(x).append(" ").append(y).append("h").append(width);
    }
    return path(
            "ground", "M" + x + " " + from + "h" + width + "v" + (to - from) + "h-" + width + "z")
        + path("", lines);
  }

  static String ring(int cx, int cy, int r) {
    return "M" + (cx - r) + " " + cy + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r
        + " 0 1 0-" + 2 * r + " 0";
  }

  static String halfRing(int cx, int cy, int r) {
    return "M" + (cx - r) + " " + cy + "a" + r + " " + r + " 0 0 1 " + 2 * r + " 0";
  }

  /** The toothed contour of a wheel of {@code count} teeth, from one tooth to another. */
  static String teeth(int cx, int cy, int r0, int r1, int count, int from, int to) {
    double a = 360.0 / count;
    StringBuilder d = new StringBuilder("M").append(polar(cx, cy, r0, (from - .5) * a));
    for (int i = from; i <= to; i++) {
      d.append(arcTo(cx, cy, r0, (i - .29) * a))
          .append("L")
          .append(polar(cx, cy, r1, (i - .17) * a));
      d.append(arcTo(cx, cy, r1, (i + .17) * a))
          .append("L")
          .append(polar(cx, cy, r0, (i + .29) * a));
      d.append(arcTo(cx, cy, r0, (i + .5) * a));
    }
    return d.toString();
  }

  private static String arcTo(int cx, int cy, int r, double degrees) {
    return "A" + r + " " + r + " 0 0 1 " + polar(cx, cy, r, degrees);
  }

  private static String polar(int cx, int cy, int r, double degrees) {
    double t = Math.toRadians(degrees - 90);
    return decimal(cx + r * Math.cos(t)) + " " + decimal(cy + r * Math.sin(t));
  }

  /** Five petals of {@code n} lines each, leaving a disc of radius {@code hole} free. */
  static String blossom(
      String id, int cx, int cy, int radius, int w, int n, int hole, String name) {
    StringBuilder petal = new StringBuilder();
    for (int i = 0; i < n; i++) {
      double k = 1 - (double) i / n;
      double r = radius - hole;
      double c = .58;
      petal.append("M").append(petalPoint(0, -r * .06, r, k, c, hole));
      petal.append("C").append(petalPoint(-w * .34, -r * .30, r, k, c, hole));
      petal.append(" ").append(petalPoint(-w * .66, -r, r, k, c, hole));
      petal.append(" ").append(petalPoint(0, -r, r, k, c, hole));
      petal.append("C").append(petalPoint(w * .66, -r, r, k, c, hole));
      petal.append(" ").append(petalPoint(w * .34, -r * .30, r, k, c, hole));
      petal.append(" ").append(petalPoint(0, -r * .06, r, k, c, hole)).append("z");
    }
    StringBuilder out = new StringBuilder("<g");
    out.append(name.isEmpty() ? "" : " class=\"" + name + "\"");
    out.append(" transform=\"translate(").append(cx).append(" ").append(cy).append(")\">");
    out.append("<path id=\"").append(id).append("\" d=\"").append(petal).append("\"/>");
    for (int turn = 72; turn < 360; turn += 72) {
      out.append("<use href=\"#")
          .append(id)
          .append("\" transform=\"rotate(")
          .append(turn)
          .append(")\"/>");
    }
    return out.append("</g>").toString();
  }

  private static String petalPoint(double x, double y, double r, double k, double c, int hole) {
    return decimal(x * k) + " " + decimal(-c * r + (y + c * r) * k - hole);
  }

  private static String join(int... numbers) {
    StringBuilder out = new StringBuilder();
    for (int number : numbers) {
      out.append(out.isEmpty() || number < 0 ? "" : " ").append(number);
    }
    return out.toString();
  }

  private static String decimal(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long abs = Math.abs(tenths);
    return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
  }
}
