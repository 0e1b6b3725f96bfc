package org.couplet.lang;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Two values that answer each other, one for each language; neither is ever null. */
public record Bilingual<T>(T first, T second) {

  /** The value for {@code side}. */
  public T of(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Both values put through the same function. */
  public <R> Bilingual<R> map(Function<? super T, ? extends R> function) {
    return new Bilingual<>(function.apply(first), function.apply(second));
  }

  /** Both values put through the same function, which is told whose value it gets. */
  public <R> Bilingual<R> map(BiFunction<Side, ? super T, ? extends R> function) {
    return new Bilingual<>(function.apply(Side.FIRST, first), function.apply(Side.SECOND, second));
  }

  /** The pair that {@code function} makes, side by side. */
  public static <T> Bilingual<T> by(Function<Side, ? extends T> function) {
    return new Bilingual<>(function.apply(Side.FIRST), function.apply(Side.SECOND));
  }
}
