import { PRINT_STYLES } from "./print-styles.ts";

/** A statement's hue by its order, light and dark: the same as on the screens (after Okabe and Ito, 2008). */
const HUES = [
  ["#1668a8", "#6cb4ee"],
  ["#b86e00", "#e9a53d"],
  ["#007d63", "#43c3a3"],
  ["#8a4f9e", "#cf9be0"],
  ["#7a5230", "#c99b73"],
  ["#4f6d7a", "#9cc3d3"],
] as const;

const hues = (tone: 0 | 1): string => HUES.map((pair, index) => `--hue-${index + 1}:${pair[tone]};`).join("");
const hueClasses = HUES.map((_, index) => `.h${index + 1}{--hue:var(--hue-${index + 1})}`).join("");

const COLOURS = `:root{color-scheme:light dark;--paper:#fbfaf7;--sunk:#f2f0ea;--ink:#191816;--muted:#5b574f;--line:#dcd8ce;--rule:#191816;--accent:#b3123c;--accent-wash:#fbe9ed;--evidence:#fff0b8;--link:#0b4f8f;${hues(0)}}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--sunk:#212328;--ink:#eceae4;--muted:#a8a398;--line:#34363c;--rule:#c9c5bb;--accent:#ff7d93;--accent-wash:#3a1c24;--evidence:#4a3f12;--link:#8fc0ff;${hues(1)}}}
${hueClasses}`;

const TYPE = `:root{--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Liberation Serif","Noto Serif","DejaVu Serif",serif;
--sans:Inter,"IBM Plex Sans","Helvetica Neue",Helvetica,Arial,"Liberation Sans","Noto Sans",sans-serif;
--han:"Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:14px/20px var(--sans);font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;scroll-padding-top:12px}
body{max-width:1168px;margin:0 auto;padding:28px 24px 64px;overflow-wrap:anywhere}
h1{font:600 32px/38px var(--serif);margin:8px 0 4px;text-wrap:balance;letter-spacing:-.01em}
h2{font:600 20px/28px var(--serif);margin:0 0 12px;padding-top:8px;border-top:2px solid var(--rule);text-wrap:balance}
h3{font-size:14px;line-height:20px;font-weight:600;margin:0}
section{margin-top:40px}
p{margin:0}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--muted);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
small{font-size:12px;line-height:16px;color:var(--muted);font-weight:400}
b,strong{font-weight:600}
mark{background:var(--evidence);color:inherit}
figure,blockquote{margin:0}
ul,ol,dl,dd{margin:0;padding:0;list-style:none}
table{border-collapse:collapse;width:100%}
th,td{padding:7px 12px 7px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:12px;line-height:16px;color:var(--muted);border-bottom:1px solid var(--rule);vertical-align:bottom}
tbody th{font-weight:500}
th:last-child,td:last-child{padding-inline-end:0}
.number{white-space:nowrap}
.wide{overflow-x:auto}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.shapes{position:absolute}
.note{color:var(--muted);font-size:12px;line-height:18px;max-width:76ch}
.accent{color:var(--accent)}
.swatch{display:inline-block;width:10px;height:10px;margin-inline-end:7px;background:var(--hue);vertical-align:baseline;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.name{font-weight:500}
.key .name{display:inline-block}`;

const HEAD = `.kicker{font-weight:600;padding-top:8px;border-top:6px solid var(--rule)}
.kicker span{color:var(--muted);font-weight:400;margin-inline-start:8px}
.event-facts{color:var(--muted)}
.sample{margin-top:12px;padding:6px 0;border-block:1px solid var(--rule)}
.sample strong{text-transform:uppercase;font-size:12px;letter-spacing:.06em;margin-inline-end:8px}
header + section{margin-top:24px}
.summary{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:20px 24px}
.summary>div{border-top:1px solid var(--rule);padding-top:8px}
.summary dt{font-size:14px;font-weight:500}
.summary dt b{display:block;font:400 36px/40px var(--serif)}
.summary dd{font-size:12px;line-height:18px;color:var(--muted);margin-top:4px}
.summary .conflict{border-color:var(--accent)}
.summary .conflict b{color:var(--accent)}
nav{margin-top:24px;font-size:12px;border-block:1px solid var(--line);padding:6px 0}
nav ol{display:flex;flex-wrap:wrap;gap:2px 20px}
.claim{display:grid;grid-template-columns:172px minmax(0,1fr);gap:4px 24px;padding:12px 0;border-bottom:1px solid var(--line)}
.claim:last-child{border-bottom:0}
.verdict{font-weight:500}
.claimed{display:grid;grid-template-columns:120px minmax(0,1fr);gap:0 24px;margin-top:12px}
.claimed .value{font:600 16px/28px var(--serif)}
.silent-on{margin-top:10px;color:var(--muted)}
.race br{display:none}
.race br + small{margin-inline-start:12px}
.race li{display:grid;grid-template-columns:minmax(140px,220px) 1fr;gap:12px;padding:4px 0}`;

const MATRIX = `.sign{width:13px;height:13px;flex:none;position:relative;top:2px}
.mark{display:inline-flex;gap:6px;align-items:baseline;white-space:nowrap;font-weight:400}
.mark.silent,.mark.no-statement{color:var(--muted);font-variant-caps:all-small-caps;letter-spacing:.04em}
.mark.silent .sign,.mark.no-statement .sign{top:2.5px}
.legend{display:flex;flex-wrap:wrap;gap:2px 24px;font-size:12px;line-height:18px;color:var(--muted);margin-bottom:12px}
.legend .mark{color:var(--ink);margin-inline-end:4px}
.matrix,.order{table-layout:fixed}
.head{display:block;border-top:4px solid var(--hue,transparent);color:var(--ink);font-weight:600;padding-top:5px}
.head small{display:block}
.none .head{color:var(--muted);font-weight:400}
.matrix thead th{padding-inline-end:24px}
.matrix thead th:first-child,.order thead th:first-child{width:20%}
.matrix th[scope=row]{position:sticky;inset-inline-start:0;background:var(--paper);z-index:1}
.matrix td{padding-inline-end:24px}
.matrix td a{text-decoration:none}
.matrix td a:hover .mark span{text-decoration:underline}
.matrix td .number{float:inline-end}
.matrix td small{display:block}
.matrix .block th{padding-top:20px;font-weight:600;border-bottom-color:var(--rule);background:none}
.block span{color:var(--muted);font-weight:400;margin-inline-start:4px}
.matrix + .note,.wide + .note{margin-top:10px}
.bar{display:block;width:100%;height:4px;margin-top:3px}
.bar rect,.strip rect{fill:var(--hue)}
.none{color:var(--muted)}`;

const CHARTS = `.chart{margin-top:20px;padding-bottom:20px}
.chart figcaption p{color:var(--muted);font-size:12px;line-height:18px;max-width:76ch}
.chart figcaption{margin-bottom:8px}
.key{margin-top:4px}
.key .name{margin-inline-end:16px;color:var(--ink)}
.room{columns:2;column-gap:48px}
.room-row{display:grid;grid-template-columns:38% minmax(0,1fr);gap:0 12px;padding:5px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.room-row li{display:grid;grid-template-columns:minmax(0,1fr) 56px;gap:8px;align-items:center;height:15px}
.room-row .bar{height:9px;margin:0}
.room-row .number{font-size:12px;line-height:15px}
.room-row i{font-style:normal;color:var(--muted);font-variant-caps:all-small-caps;letter-spacing:.04em}
.order td,.order tbody th{padding-block:3px}
.order td,.order thead th{padding-inline-end:24px}
.order td .number{display:inline-block;width:2.2em;font-size:12px}
.order td.silent{color:var(--muted)}
.strip{display:inline-block;width:calc(100% - 2.6em);height:12px;background:var(--sunk);vertical-align:middle;print-color-adjust:exact;-webkit-print-color-adjust:exact}
td.silent .strip{background:none;border-bottom:1px dotted var(--muted);height:1px}
.voice-row{display:grid;grid-template-columns:22% minmax(0,1fr);gap:0 12px;padding:7px 0;border-bottom:1px solid var(--line)}
.voices{display:block;width:100%;height:14px}
.voices rect,.patch rect{stroke:var(--ink);stroke-width:1;vector-effect:non-scaling-stroke}
.v-own{fill:var(--ink)}.v-other{fill:url(#v-other)}.v-both{fill:url(#v-both)}.v-third{fill:url(#v-third)}.v-narrator{fill:none}
.numbers{display:flex;flex-wrap:wrap;gap:0 18px;font-size:12px;margin-top:3px}
.patch{width:10px;height:10px;margin-inline-end:5px;overflow:visible}`;

const EVIDENCE = `.words{font-family:var(--serif);white-space:pre-wrap}
.words:lang(zh),.words:lang(ja){font-family:var(--han)}
blockquote.words{font-size:17px;line-height:27px;max-width:68ch}
blockquote:lang(zh),blockquote:lang(ja){max-width:34em;line-height:29px}
q.words{font-size:1.05em;quotes:"“" "”"}
q:lang(ru){quotes:"«" "»"}
.quote{border-inline-start:3px solid var(--hue);padding-inline-start:12px;margin-top:10px}
.quote:first-child{margin-top:0}
.quote figcaption{font-size:12px;line-height:17px;color:var(--muted);margin-top:3px}
.block-head{font-weight:600;margin-top:28px;padding-bottom:4px;border-bottom:1px solid var(--rule)}
h2 + .block-head{margin-top:0}
.topic{padding:16px 0 20px;border-bottom:1px solid var(--line)}
.topic h3,.relation{font:600 17px/24px var(--serif)}
.cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:18px 32px;margin-top:10px}
.cell-head{display:flex;flex-wrap:wrap;gap:0 12px;align-items:baseline;margin-bottom:6px}
.silence{display:grid;grid-template-columns:minmax(0,1fr);margin-top:12px}
.silence .cell-head{margin-bottom:0}
.searched{font-size:12px;line-height:18px;color:var(--muted);max-width:130ch}
.pair{display:grid;grid-template-columns:132px repeat(2,minmax(0,1fr));gap:10px 32px;padding:16px 0;border-bottom:1px solid var(--line)}
.relation small{display:block;font-family:var(--sans);margin-top:2px}
.pair.conflict{border-bottom-color:var(--accent)}
.pair.conflict .relation{color:var(--accent)}
#conflicts h2{border-color:var(--accent)}
.facts td:first-child{white-space:nowrap;width:1%;padding-inline-end:24px}
.facts td:nth-child(2){width:24%}
.facts td:nth-child(3){width:17%;padding-inline-end:24px}
.facts blockquote{font-size:15px;line-height:23px}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));gap:0 48px}
#method ul{list-style:disc;padding-inline-start:18px;max-width:84ch}
#method h3{margin:16px 0 4px}
#method .note{margin-top:12px}
code{font:12px/16px ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
.hash{overflow-wrap:anywhere}
footer{margin-top:40px;padding-top:8px;border-top:1px solid var(--rule);font-size:12px;color:var(--muted)}`;

const PHONE = `@media (max-width:700px){body{padding:16px 16px 48px}
h1{font-size:26px;line-height:31px}
.kicker span{display:block;margin:0}
.summary{grid-template-columns:1fr;gap:12px}
.summary dt b{display:inline;font-size:24px;line-height:28px;margin-inline-end:6px}
.claim,.claimed,.pair{grid-template-columns:minmax(0,1fr)}
.claimed .value{line-height:24px}
.race br{display:none}
.race br + small{margin-inline-start:12px}
.race li{grid-template-columns:1fr;gap:0;padding:6px 0}
.room{columns:1}
.room-row,.voice-row{grid-template-columns:minmax(0,1fr)}
.cells{grid-template-columns:minmax(0,1fr)}
.accounts,.texts{min-width:640px}
.facts,.facts tbody,.facts tr,.facts td{display:block}
.facts thead{display:none}
.facts td,.facts td:nth-child(n){width:auto;border:0;padding:0}
.facts tr{padding:12px 0;border-bottom:1px solid var(--line)}
.facts td:first-child{color:var(--muted)}
.facts td:nth-child(3){margin-bottom:6px}
.matrix,.order{table-layout:auto}
.matrix td{min-width:138px}.order td{min-width:120px}
.matrix thead th:first-child,.order thead th:first-child{width:auto}
.matrix th[scope=row]{min-width:112px;max-width:132px}
.race br + small{margin:0;display:block}}`;

/** The whole style sheet of the HTML report. No font and no picture comes from elsewhere. */
export const STYLES = [COLOURS, TYPE, HEAD, MATRIX, CHARTS, EVIDENCE, PHONE, PRINT_STYLES].join("\n");
