/**
 * The groups of nodes of a directed graph in which each reaches each other, as a number for every node that has an edge.
 * Tarjan's method, without recursion: linear in the edges, and no graph is too deep.
 */
export function stronglyConnected(out: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const group = new Map<string, number>();
  const open: string[] = [];
  let groups = 0;
  for (const root of out.keys()) {
    const work: { node: string; next: number }[] = index.has(root) ? [] : [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const { node } = frame;
      if (frame.next === 0) {
        index.set(node, index.size);
        low.set(node, index.get(node)!);
        open.push(node);
      }
      const to = out.get(node)?.[frame.next++];
      if (to !== undefined) {
        if (!index.has(to)) work.push({ node: to, next: 0 });
        else if (!group.has(to)) low.set(node, Math.min(low.get(node)!, index.get(to)!));
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(node)!));
      if (low.get(node) !== index.get(node)) continue;
      for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) {
        group.set(member, groups);
      }
      groups++;
    }
  }
  return group;
}
