/**
 * The library, and the only part of the core that faces (server, command line) ask: `analyze` and what it answers, the
 * catalogue and the rules as data, and the engines by themselves, so that published examples can be put to them.
 * Plain TypeScript: no Node, no `vscode`, no DOM, no clock.
 */
export { analyze, complete, outline, read, WORKSPACE_KINDS, WORKSPACE_PRICES } from './analyze';
export type { Analysis, AnalysisRequest, AnalysisSettings, Finding, Outline, Reading } from './analysis';
export { figureAddresses, figureAt } from './figure-at';

export { reasons } from './quantity/reason';
export type { Reason, ReasonInput } from './quantity/reason';
export { whyZero } from './quantity/why-zero';
export { isKnown } from './quantity/figure';
export type { Estimate, Figure, Unknown } from './quantity/figure';
export { driversOf } from './quantity/sensitivity';
export type { Driver } from './quantity/sensitivity';
export { evaluate, parseFormula } from './quantity/formula';
export { parseQuantity } from './quantity/quantity';
export { DIMENSIONS } from './quantity/dimension';
export { MONTH, YEAR } from './quantity/units';

export { componentKeys } from './design/keys/component-keys';
export { BUILT_IN_SCENARIOS } from './design/keys/requirement-keys';

export { builtInKinds } from './catalog/catalog';
export type { Kind } from './catalog/kind';
export { readPrices } from './language/read-prices';
export { findPrice, priceDates, skusWithPrefix } from './catalog/data/price-book';
export type { UnitPrice } from './catalog/data/price-book';
export { regions } from './catalog/data/regions';

export { allRules } from './review/rules.generated';
export type { Rule } from './review/rule';
export { rulePage } from './review/rule-page';

export { allViews } from './diagram/views.generated';
export type { View } from './diagram/view';
export type { Picture } from './diagram/picture';
export { pictureDocument } from './diagram/drawing/picture-document';
export { titleBlock } from './diagram/drawing/title-block';

export { costCsv } from './export/cost-csv';

export type { Note } from './notes/note';
export type { Bill, Cost, PricedLine } from './estimate/cost/cost';
export { amountsOf } from './estimate/cost/amounts-of';
export type { Amounts } from './estimate/cost/amounts-of';
export { divisionsOf } from './estimate/cost/divisions';
export { idleOf } from './estimate/cost/idle';
export type { Idle } from './estimate/cost/idle';
export { loadCurve } from './estimate/cost/load-curve';
export type { LoadCurve } from './estimate/cost/load-curve';
export type { LoadMark } from './estimate/cost/load-marks';
export { sharesOf } from './estimate/cost/shares';
export type { CostShare, Division } from './estimate/cost/shares';
export type { Figures } from './estimate/figures';
export { isUnrecoverable } from './estimate/recovery/recovery';
export type { Recovery, Unrecoverable } from './estimate/recovery/recovery';
export type { Verdict } from './estimate/verdict';
export { priceLines } from './estimate/cost/price-lines';
export type { PricedLines } from './estimate/cost/price-lines';
export type { Ownership } from './variants/ownership';
export type { Variants } from './variants/variants-of';
export { tieredCost } from './estimate/cost/tiers';

// The engines by themselves, over plain numbers and structures.
export * from './estimate/availability/downtime';
export * from './estimate/availability/structure';
export { parseStructure } from './estimate/availability/structure-text';
export { systemAvailability } from './estimate/availability/system';
export type { PartImportance, SystemAvailability } from './estimate/availability/system';
export * from './estimate/performance/burst';
export * from './estimate/performance/catch-up';
export * from './estimate/performance/headroom';
export * from './estimate/performance/queueing';
export * from './estimate/performance/scaling';
export { recoverPipeline } from './estimate/recovery/recover-pipeline';
export type { RecoveryAnswer, RecoveryQuestion } from './estimate/recovery/recover-pipeline';
export { reach } from './network/world/reach';
