/**
 * How a picture looks, in the editor's own colours: sizes and weights are those of `text-style.ts`. All of it is under the
 * class of the drawing, so that a page and a document can both hold it.
 */
export const PICTURE_CLASS = 'picture-drawing';

const RULES = `
& { --ground: var(--vscode-editor-background); --text: var(--vscode-editor-foreground); --quiet: var(--vscode-descriptionForeground);
  --card: color-mix(in srgb, var(--ground) 96%, var(--text)); --card-line: var(--vscode-contrastBorder, color-mix(in srgb, var(--ground) 80%, var(--text)));
  --blue: var(--vscode-charts-blue, #3794ff); --bad: var(--vscode-charts-red, #f48771); --good: var(--vscode-charts-green, #89d185); --warn: var(--vscode-charts-yellow, #e2c08d);
  --heat: var(--vscode-charts-orange, #d18616); --copy: var(--vscode-charts-purple, #b180d7); --grey: color-mix(in srgb, var(--quiet) 86%, var(--ground));
  --tint: 7%; --title-mix: var(--text); --title-share: 22%; }
& text { font-size: 11px; fill: var(--quiet); unicode-bidi: plaintext; }
& .card .ground { fill: var(--card); stroke: var(--card-line); stroke-width: 1; }
& .card .under { opacity: .75; }
& .card .name { font-size: 13px; font-weight: 600; fill: var(--text); }
& .card .figure { font-size: 12px; font-weight: 500; font-variant-numeric: tabular-nums; }
& .card .figure.plain { fill: var(--text); }
& .bad { fill: var(--bad); } & .good { fill: var(--good); } & .warn { fill: var(--warn); }
& .card .small { font-variant-numeric: tabular-nums; }
& .card .heat, & .card .filled { fill: var(--heat); }
& .card .rail { fill: color-mix(in srgb, var(--quiet) 24%, transparent); }
& .card .hatch { fill: url(#dw-hatch); }
& .hatching { stroke: color-mix(in srgb, var(--bad) 22%, transparent); stroke-width: 2.5; }
& .card.lost .ground { stroke: var(--bad); stroke-dasharray: 4 3; }
& .card.lost use { filter: url(#dw-grey); opacity: .55; }
& .card.lost .name, & .card.lost .figure { fill: color-mix(in srgb, var(--text) 68%, var(--ground)); }
& .card.survives .ground { stroke: var(--good); stroke-width: 2; }
& .card.degraded .ground { stroke: var(--warn); }
& .group { --own: #7d8998; }
& .group.region { --own: #00a4a6; } & .group.account { --own: #e7157b; } & .group.vpc { --own: #8c4fff; }
& .group.zone { --own: #00a4a6; } & .group.public { --own: #7aa116; } & .group.private { --own: #00a4a6; }
& .group > .frame { fill: color-mix(in srgb, var(--own) var(--tint), transparent); stroke: color-mix(in srgb, var(--own) 78%, var(--ground)); }
& .group.region > .frame { fill: color-mix(in srgb, var(--own) calc(var(--tint) * .55), transparent); stroke-dasharray: 5 4; }
& .group.zone > .frame { fill: none; stroke-dasharray: 6 4; } & .group.isolated > .frame { stroke-dasharray: 2 3; }
& .group.role > .frame { fill: color-mix(in srgb, var(--quiet) 5%, transparent); stroke: none; }
& .group > .corner { fill: color-mix(in srgb, var(--own) 88%, #000); }
& .group > .sign { fill: none; stroke: #fff; stroke-width: 1.3; stroke-linejoin: round; stroke-linecap: round; }
& .group > .title { font-size: 11.5px; font-weight: 600; fill: color-mix(in srgb, var(--own) calc(100% - var(--title-share)), var(--title-mix)); }
& .arrow, & .tail, & .head { --own: var(--grey); }
& .stream, & .cdc, & .reach { --own: var(--blue); } & .failure, & .blocked { --own: var(--bad); }
& .replicate { --own: var(--copy); } & .takeover { --own: var(--good); } & .unknown { --own: var(--warn); }
& .arrow > .line { fill: none; stroke: var(--own); stroke-width: 1.5; }
& .arrow > .touch { fill: none; stroke: transparent; stroke-width: 14; pointer-events: stroke; }
& .arrow.stream > .line { stroke-width: 2.2; } & .arrow.cdc > .line { stroke-width: 2; stroke-dasharray: 9 3 2 3; }
& .arrow.batch > .line, & .arrow.blocked > .line { stroke-width: 2; } & .arrow.request > .line { stroke-dasharray: 5 3.5; }
& .arrow.trigger > .line { stroke-width: 1.7; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
& .arrow.replicate > .line { stroke-width: 1.7; stroke-dasharray: 2 3.5; } & .arrow.failure > .line { stroke-dasharray: 4 3; }
& .arrow.takeover > .line { stroke-width: 2.6; } & .arrow.route > .line, & .arrow.managed > .line { stroke-dasharray: 5 3.5; }
& .arrow.unknown > .line { stroke-dasharray: 3 3; } & .arrow.severed > .line { stroke: var(--bad); stroke-dasharray: 3 5; }
& .faded { opacity: .42; }
& .head path { fill: var(--own); } & .head .open { fill: none; stroke: var(--own); stroke-width: 1.5; }
& .tail circle { fill: var(--ground); stroke: var(--own); }
& .tail path { fill: none; stroke: var(--own); stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round; }
& .label text { paint-order: stroke; stroke: var(--ground); stroke-opacity: .85; stroke-width: 3px; stroke-linejoin: round; }
& .label .words { fill: var(--text); } & .label .plain { fill: var(--quiet); font-variant-numeric: tabular-nums; }
& .label .bad { fill: var(--bad); } & .label .warn { fill: var(--warn); } & .label .good { fill: var(--good); }
& .badge > circle, & .badge > rect, & .badge > path { fill: var(--quiet); stroke: var(--ground); stroke-width: 1.5; }
& .badge.error > circle { fill: var(--bad); } & .badge.warning > path { fill: var(--warn); } & .badge.info > rect { fill: var(--blue); }
& .badge text { fill: var(--ground); font-size: 10px; font-weight: 700; stroke: none; }
& .badge .glyph path, & .badge .glyph circle { fill: none; stroke: var(--ground); stroke-width: 1.3; }
`;

/** The style sheet of a picture. */
export const pictureStyle: string = RULES.replaceAll('&', `.${PICTURE_CLASS}`);
