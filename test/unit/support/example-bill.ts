import { analysisOf, examples } from './examples';

/** What a month of an example costs: its total, and single lines by their place and item, in US dollars. */
export function billOf(name: string) {
  const { cost } = analysisOf(examples.get(`${name}.datawright.yaml`)!).figures;
  return {
    total: cost.monthly.likely,
    complete: !cost.atLeast,
    /** `of` is a component, a flow, or the path of a network. */
    line(of: string, item: string): number {
      const bill = cost.components.get(of) ?? cost.flows.get(of);
      return bill?.lines.find((each) => each.item === item)?.monthly.likely ?? NaN;
    },
  };
}
