package org.couplet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Computes the drawings of {@code templates/components/motif}: one arch, nested, is a hill; turned
 * over, a river bend; five around a point, a blossom; around a circle, a gear; pulled straight, a
 * railway.
 */
final class MotifDrawings {

  private MotifDrawings() {}

  /** Every drawing as a template, by file name. */
  static SortedMap<String, String> all() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("cover.ftlh", coverFile());
    files.put("mark.ftlh", markFile());
    files.put("plates.ftlh", platesFile());
    files.put("heads.ftlh", headsFile());
    return files;
  }

  private static final String NOTE =
      "<#-- Drawn by MotifDrawings in the generator's tests: change it there. -->\n";

  private static String coverFile() {
    StringBuilder far = new StringBuilder();
    int[][] farHills = {
      {10, 350, 230},
      {285, 340, 240},
      {610, 235, 240},
      {975, 295, 240},
      {1215, 385, 220},
      {1440, 430, 210},
      {1650, 440, 200}
    };
    for (int[] h : farHills) {
      far.append(hill(h[0], h[1], h[2], 540, 13, 22, "far"));
    }
    StringBuilder near = new StringBuilder();
    int[][] nearHills = {
      {-100, 440, 220},
      {110, 405, 230},
      {440, 300, 270},
      {1120, 365, 240},
      {780, 116, 340},
      {1330, 440, 220},
      {1550, 466, 220},
      {1730, 420, 220}
    };
    for (int[] h : nearHills) {
      near.append(hill(h[0], h[1], h[2], 540, 9, 17, ""));
    }
    return NOTE
        + "<#-- `id` makes its ids unique on the page. -->\n<#macro cover id>\n"
        + svg("art-cover", "-200 0 2000 600", "xMidYMax slice")
        + blossom("c-petal-${id}", 1012, 188, 104, 84, 7, 0, "accent")
        + far
        + near
        + water(-200, 2000, 540, 600, 10)
        + "</svg>\n</#macro>\n";
  }

  private static String markFile() {
    StringBuilder d = new StringBuilder();
    d.append(arch(16, 3, 26, 27)).append(arch(16, 9, 18, 27)).append(arch(16, 15, 10, 27));
    return NOTE
        + "<#macro mark>\n<svg class=\"mark\" viewBox=\"0 0 32 32\" aria-hidden=\"true\""
        + " focusable=\"false\"><path d=\""
        + d
        + "M1 29.5h30\"/></svg>\n</#macro>\n";
  }

  private static String platesFile() {
    StringBuilder out = new StringBuilder(NOTE);
    out.append(
        "<#-- `plate name id`: the drawing that stands in for a photo, 600 × 400; `id` makes its"
            + " ids unique on the page. -->\n<#macro plate name id>\n");
    out.append("<#if name == \"hill\">\n").append(plateHill());
    out.append("<#elseif name == \"river\">\n").append(plateRiver());
    out.append("<#elseif name == \"gear\">\n").append(plateGear());
    out.append("<#elseif name == \"rail\">\n").append(plateRail());
    out.append("<#else>\n").append(plateBlossom());
    return out.append("</#if>\n</#macro>\n").toString();
  }

  private static String plateHill() {
    String hills =
        hill(150, 170, 230, 360, 14, 22, "far")
            + hill(470, 120, 260, 360, 14, 22, "far")
            + hill(300, 50, 300, 360, 10, 18, "")
            + hill(40, 230, 220, 360, 10, 18, "")
            + hill(560, 220, 240, 360, 10, 18, "");
    return svg("", "0 0 600 400", "xMidYMin slice")
        + hills
        + water(0, 600, 360, 400, 10)
        + "</svg>\n";
  }

  private static String plateRiver() {
    StringBuilder lines = new StringBuilder();
    String middle = "";
    for (int i = 0; i < 9; i++) {
      int k = (i - 4) * 13;
      int r = 95 - k;
      int q = 95 + k;
      String d =
          "M"
              + (150 + k)
              + "-10v180a"
              + r
              + " "
              + r
              + " 0 0 0 "
              + (2 * r)
              + " 0a"
              + q
              + " "
              + q
              + " 0 0 1 "
              + (2 * q)
              + " 0v240";
      if (i == 4) {
        middle = d;
      } else {
        lines.append(d);
      }
    }
    return svg("", "0 0 600 400", "xMidYMid slice")
        + path("", lines)
        + path("accent", middle)
        + "</svg>\n";
  }

  private static String plateGear() {
    StringBuilder rings = new StringBuilder();
    for (int r = 341; r > 180; r -= 15) {
      if (r != 266) {
        rings.append(halfRing(300, 452, r));
      }
    }
    return svg("", "0 0 600 400", "xMidYMin slice")
        + path("", teeth(300, 452, 356, 382, 36, -8, 8) + rings)
        + path("accent", halfRing(300, 452, 266))
        + "</svg>\n";
  }

  private static String plateRail() {
    StringBuilder main = new StringBuilder();
    StringBuilder branch = new StringBuilder();
    String middle = "";
    for (int i = 0; i < 7; i++) {
      int k = 12 * i;
      int r = 260 + k;
      main.append("M-10 ").append(250 + k).append("h620");
      String d = "M-10 " + (250 + k) + "h130a" + r + " " + r + " 0 0 0 " + r + "-" + r;
      if (i == 3) {
        middle = d;
      } else {
        branch.append(d);
      }
    }
    return svg("", "0 0 600 400", "xMidYMax slice")
        + path("", main.toString() + branch)
        + path("accent", middle)
        + "</svg>\n";
  }

  private static String plateBlossom() {
    return svg("", "0 0 600 400", "xMidYMid slice")
        + blossom("c-petal-${id}", 300, 215, 190, 154, 9, 0, "")
        + "</svg>\n";
  }

  private static String headsFile() {
    StringBuilder out = new StringBuilder(NOTE);
    out.append(
        "<#-- `head name id`: the drawing that hangs from the rails above a section's title, 440"
            + " wide, with the numeral, nested, in its open place. -->\n<#macro head name id>\n");
    out.append("<#if name == \"hill\">\n").append(headHill());
    out.append("<#elseif name == \"gear\">\n").append(headGear());
    out.append("<#elseif name == \"rail\">\n").append(headRail());
    out.append("<#elseif name == \"blossom\">\n").append(headBlossom());
    out.append("<#else>\n").append(headRiver());
    return out.append("</#if>\n</#macro>\n").toString();
  }

  private static String head(String body, int x, int y) {
    return svg("art-head", "0 0 440 422", "xMaxYMin meet")
        + body
        + "<text x=\""
        + x
        + "\" y=\""
        + y
        + "\"><#nested></text></svg>\n";
  }

  private static String headRiver() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      if (i != 4) {
        lines.append(bend(216 - 14 * i));
      }
    }
    return head(path("", lines) + path("accent", bend(160)), 220, 186);
  }

  private static String bend(int r) {
    return "M" + (220 - r) + "-10v210a" + r + " " + r + " 0 0 0 " + (2 * r) + " 0v-210";
  }

  private static String headHill() {
    StringBuilder lines = new StringBuilder();
    String middle = "";
    for (int i = 0; i < 9; i++) {
      String d = arch(220, 30 + 16 * i, 432 - 26 * i, 372);
      if (i == 4) {
        middle = d;
      } else {
        lines.append(d);
      }
    }
    StringBuilder ground = new StringBuilder();
    for (int y = 372; y <= 420; y += 12) {
      ground.append("M0 ").append(y).append("h440");
    }
    return head(path("", lines.toString() + ground) + path("accent", middle), 220, 324);
  }

  private static String headGear() {
    StringBuilder rings = new StringBuilder();
    for (int r = 176; r > 90; r -= 14) {
      if (r != 134) {
        rings.append(ring(220, 196, r));
      }
    }
    return head(
        path("", teeth(220, 196, 190, 214, 24, 0, 23) + rings)
            + path("accent", ring(220, 196, 134)),
        220,
        226);
  }

  private static String headRail() {
    StringBuilder lines = new StringBuilder();
    String middle = "";
    for (int i = 0; i < 9; i++) {
      int r = 312 - 14 * i;
      String d = "M" + (316 - r) + "-10v112a" + r + " " + r + " 0 0 0 " + r + " " + r + "h130";
      if (i == 4) {
        middle = d;
      } else {
        lines.append(d);
      }
    }
    return head(path("", lines) + path("accent", middle), 286, 160);
  }

  private static String headBlossom() {
    return head(blossom("c-petal-${id}", 220, 216, 214, 158, 8, 50, ""), 220, 246);
  }

  // The family of lines.

  private static String svg(String name, String viewBox, String fit) {
    return "<svg class=\""
        + ("art " + name).strip()
        + "\" viewBox=\""
        + viewBox
        + "\" preserveAspectRatio=\""
        + fit
        + "\" aria-hidden=\"true\" focusable=\"false\">";
  }

  private static String path(String name, CharSequence d) {
    return "<path" + (name.isEmpty() ? "" : " class=\"" + name + "\"") + " d=\"" + d + "\"/>";
  }

  private static String arch(int cx, int top, int w, int base) {
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
  private static String hill(int cx, int top, int w, int base, int step, int rise, String name) {
    List<String> arches = new ArrayList<>();
    for (int k = 0; w - 2 * k * step >= step * 1.2 && base - top - k * rise >= step * 1.5; k++) {
      arches.add(arch(cx, top + k * rise, w - 2 * k * step, base));
    }
    return path(("solid " + name).strip(), arches.get(0))
        + path(name, String.join("", arches.subList(1, arches.size())));
  }

  private static String water(int x, int width, int from, int to, int step) {
    StringBuilder lines = new StringBuilder();
    for (int y = from; y <= to; y += step) {
      lines.append("M").append(x).append(" ").append(y).append("h").append(width);
    }
    return path(
            "ground", "M" + x + " " + from + "h" + width + "v" + (to - from) + "h-" + width + "z")
        + path("", lines);
  }

  private static String ring(int cx, int cy, int r) {
    return "M" + (cx - r) + " " + cy + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r
        + " 0 1 0-" + 2 * r + " 0";
  }

  private static String halfRing(int cx, int cy, int r) {
    return "M" + (cx - r) + " " + cy + "a" + r + " " + r + " 0 0 1 " + 2 * r + " 0";
  }

  /** The toothed contour of a wheel of {@code count} teeth, from one tooth to another. */
  private static String teeth(int cx, int cy, int r0, int r1, int count, int from, int to) {
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
  private static String blossom(
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
