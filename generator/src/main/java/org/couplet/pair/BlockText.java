package org.couplet.pair;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.model.Block;

/** All the words of a block, those nested in it included. */
final class BlockText {

  private BlockText() {}

  static String of(Block block) {
    if (block instanceof Block.ItemList list) {
      return of(list.items());
    }
    if (block instanceof Block.Item item) {
      String children = of(item.children());
      return children.isEmpty() ? item.content().text() : item.content().text() + "\n" + children;
    }
    return block.content().text();
  }

  private static String of(List<? extends Block> blocks) {
    return blocks.stream().map(BlockText::of).collect(Collectors.joining("\n"));
  }
}
