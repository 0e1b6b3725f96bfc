package org.couplet.read.source;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in a folder, sorted by name; temporary files of editors, links and special files are
 * left out.
 */
public record Listing(SortedSet<String> files, SortedSet<String> folders) {

  /** Nothing. */
  public static final Listing EMPTY = new Listing(new TreeSet<>(), new TreeSet<>());

  public Listing {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
  }

  /** Whether nothing lies there. */
  public boolean isEmpty() {
    return files.isEmpty() && folders.isEmpty();
  }
}
