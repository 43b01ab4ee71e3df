/** How the editors’ report looks, on screens of any width, light and dark, and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fdfdfc; --ink: #17181b; --soft: #55585f; --rule: #cfcfca; --bar: #1a43b5; --alarm: #ad1f16; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #131518; --ink: #e7e5e0; --soft: #a9adb4; --rule: #383c43; --bar: #9fbaff; --alarm: #ff9c8f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 80rem; margin: 0 auto; padding: 0 clamp(1rem, 3.6vw, 2.5rem); }
header { padding-top: 1.5rem; }
main { display: grid; gap: 0 3rem; padding-bottom: 3rem; }
section { min-width: 0; padding: 1rem 0 1.5rem; border-top: 1px solid var(--rule); }
h1 { margin: 0; font-size: 2rem; line-height: 1.15; }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 0; font-size: 1rem; }
p { margin: 0 0 0.5rem; max-width: 44rem; }
.soft, .none, .file { color: var(--soft); }
.alarm { color: var(--alarm); font-weight: 600; }
.file { display: block; font: 0.8125rem/1.4 ui-monospace, Menlo, monospace; overflow-wrap: anywhere; }
figure { margin: 1rem 0 0; }
.plot { display: block; width: 100%; height: 11rem; border-bottom: 1px solid var(--soft); fill: var(--bar); }
.axis { display: flex; justify-content: space-between; max-width: none; margin: 0.25rem 0; color: var(--soft); font-size: 0.875rem; }
table { width: 100%; margin-top: 0.5rem; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: 0.8125rem; overflow-wrap: normal; }
tbody th { font-weight: inherit; }
.number { width: 1%; padding-inline-end: 0; padding-inline-start: 0.75rem; text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
thead .number { min-width: 4.5rem; }
tbody .number { white-space: nowrap; }
summary { min-height: 2.75rem; padding: 0.625rem 0; cursor: pointer; }
.numbers table { max-width: 24rem; }
@media (min-width: 60rem) {
  main { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .wide { grid-column: 1 / -1; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --bar: #000; --alarm: #000; }
  body { font-size: 10pt; }
  main { display: block; }
  tr, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .plot { print-color-adjust: exact; }
  .numbers { display: none; }
}
`;
