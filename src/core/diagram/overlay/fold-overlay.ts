import type { Badge, Overlay, Shade } from '../picture';

/** Moves what lay on boxes and arrows that were put together to what stands for them. Their pills are left out. */
export function foldOverlay(overlay: Overlay, homeOf: (key: string) => string): Overlay {
  return {
    pills: overlay.pills.filter(({ on }) => homeOf(on) === on),
    badges: foldBadges(overlay.badges, homeOf),
    shades: foldShades(overlay.shades, homeOf),
  };
}

function foldBadges(badges: readonly Badge[], homeOf: (key: string) => string): readonly Badge[] {
  const folded = new Map<string, Badge>();
  for (const badge of badges) {
    const on = homeOf(badge.on);
    const key = `${on} ${badge.sort}`;
    const there = folded.get(key);
    folded.set(
      key,
      there
        ? { ...there, count: there.count + badge.count, title: `${there.title}\n${badge.title}` }
        : { ...badge, on },
    );
  }
  return [...folded.values()];
}

/** A lot of which some are lost is degraded; what happens to all of them happens to the lot. */
function foldShades(shades: readonly Shade[], homeOf: (key: string) => string): readonly Shade[] {
  const lots = new Map<string, Shade[]>();
  for (const shade of shades) {
    const on = homeOf(shade.on);
    const lot = lots.get(on);
    if (lot) lot.push(shade);
    else lots.set(on, [shade]);
  }
  return [...lots].map(([on, lot]) => {
    const [first] = lot;
    if (first!.on === on) return first!;
    const lost = lot.filter(({ state }) => state === 'lost').length;
    return lost === 0 ? { on, state: first!.state } : { on, state: 'degraded', text: `${lost} lost` };
  });
}
