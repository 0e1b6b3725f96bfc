package org.couplet.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * JSON (RFC 8259) of maps, lists, strings, numbers and booleans, in the order given; maps and lists
 * inside a list stand on a line each, so that a difference between two reports shows.
 */
final class JsonText {

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Map<String, ?> object) {
    JsonText json = new JsonText();
    json.value(object, true);
    return json.out.append('\n').toString();
  }

  private void value(Object value, boolean open) {
    if (value instanceof Map<?, ?> map) {
      object(map, open);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void object(Map<?, ?> map, boolean open) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      string(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), false);
      if (i.hasNext()) {
        out.append(open ? ",\n " : ", ");
      }
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      out.append("\n  ");
      value(i.next(), false);
      out.append(i.hasNext() ? "," : "\n ");
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x2028 || c == 0x2029) {
            out.append("\\u")
                .append(Character.forDigit(c >> 12, 16))
                .append(Character.forDigit((c >> 8) & 15, 16));
            out.append(Character.forDigit((c >> 4) & 15, 16))
                .append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
