/** A queue of whole numbers, the one with the least cost first. */
export class Heap {
  readonly #costs: number[] = [];
  readonly #items: number[] = [];

  clear(): void {
    this.#costs.length = 0;
    this.#items.length = 0;
  }

  push(cost: number, item: number): void {
    const [costs, items] = [this.#costs, this.#items];
    let at = costs.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (costs[parent]! <= cost) break;
      costs[at] = costs[parent]!;
      items[at] = items[parent]!;
      at = parent;
    }
    costs[at] = cost;
    items[at] = item;
  }

  pop(): { readonly cost: number; readonly item: number } | undefined {
    const [costs, items] = [this.#costs, this.#items];
    if (costs.length === 0) return undefined;
    const top = { cost: costs[0]!, item: items[0]! };
    const cost = costs.pop()!;
    const item = items.pop()!;
    const size = costs.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        if (child + 1 < size && costs[child + 1]! < costs[child]!) child++;
        if (costs[child]! >= cost) break;
        costs[at] = costs[child]!;
        items[at] = items[child]!;
        at = child;
      }
      costs[at] = cost;
      items[at] = item;
    }
    return top;
  }
}
