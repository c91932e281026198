/** A4 on paper: black on white whatever the screen's scheme, heads repeat, nothing scrolls, links keep their words. */
export const PRINT_STYLES = `@page{size:A4;margin:16mm 14mm 18mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9px sans-serif}}
@media print{:root{color-scheme:light;--paper:#fff;--sunk:#eee;--ink:#000;--muted:#444;--line:#bbb;--rule:#000;--accent:#a00d35;--evidence:#fdeeb0;--hue-1:#1668a8;--hue-2:#b86e00;--hue-3:#007d63;--hue-4:#8a4f9e;--hue-5:#7a5230;--hue-6:#4f6d7a}
html{font-size:10px;line-height:14px}
body{max-width:none;padding:0}
h1{font-size:24px;line-height:28px}
h2{font-size:15px;line-height:20px;break-after:avoid}
h3{font-size:10px;line-height:14px}
h3,.block-head,.cell-head,.chart>figcaption,thead,.legend,.topic>.note{break-after:avoid}
.claim h3{break-after:auto}
.legend,.silence,.claim,.chart>figcaption{break-inside:avoid}
section{margin-top:24px}
nav{display:none}
small,.note,.legend,.summary dd,.searched,.quote figcaption,.chart figcaption p,.numbers,.room-row .number,thead th,.order td .number{font-size:8.5px;line-height:12px}
blockquote.words,.facts blockquote{font-size:11px;line-height:16px}
.topic h3,.relation{font-size:12px;line-height:16px}
.summary{grid-template-columns:repeat(4,1fr);gap:12px 16px}
.summary dt{font-size:10px}.summary dt b{font-size:22px;line-height:26px}
a{text-decoration:none}
.wide{overflow:visible}
table{break-inside:auto}
thead{display:table-header-group}
tr,.quote,.claimed,.pair,.room-row,.voice-row,.summary>div{break-inside:avoid}
.matrix th[scope=row]{position:static}
.matrix td,.order td{min-width:0}
.matrix th,.matrix td,.matrix thead th{padding:4px 8px 4px 0}
.matrix .block th{padding-top:10px;break-after:avoid}
.sign{width:9px;height:9px;top:1px}
.bar{height:3px}
.room-row li{height:11px}.room-row .bar{height:6px}
.cells{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px 20px}
.claim{grid-template-columns:100px minmax(0,1fr)}.claimed{grid-template-columns:80px minmax(0,1fr)}
.pair{grid-template-columns:76px repeat(2,minmax(0,1fr));gap:6px 16px}
.topic{padding:8px 0 10px}
code{font-size:7.5px;line-height:10px}
mark,.bar,.strip,.voices,.patch,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;
