/** For the reference and the page of a sign-in link; follows the reader's light or dark. */
export const css = `
:root { color-scheme: light dark; --line: light-dark(#d8d2c8, #45403a); --ink: light-dark(#231f1b, #ece7e0);
  --quiet: light-dark(#5c554d, #b3aaa0); --paper: light-dark(#fbf8f4, #1a1816); --mark: light-dark(#9a2b1f, #ff9d85); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--mark); }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
main { padding: 1rem; max-width: 60rem; margin: 0 auto; overflow-wrap: anywhere; }
nav { padding: 1rem; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
article { padding: 1rem 0; border-top: 1px solid var(--line); }
h2 { margin-top: 3rem; } h3, h4 { margin: .5rem 0; } h4 { font-size: 1rem; }
code { font: .925em ui-monospace, monospace; } small { color: var(--quiet); font-size: .9rem; }
.method { font: 700 .85rem ui-monospace, monospace; color: var(--mark); }
dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 .5rem 1.25rem; }
table { border-collapse: collapse; } th, td { text-align: start; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--line); }
:target { background: light-dark(#fff0c9, #4b3b12); }
.enter main { max-width: 26rem; margin: 15vh auto; text-align: center; }
.enter button { font: inherit; padding: .75rem 1.5rem; border: 0; border-radius: .5rem; cursor: pointer;
  background: var(--mark); color: var(--paper); }
@media (min-width: 70rem) { body:not(.enter) { display: grid; grid-template-columns: 14rem 1fr; }
  nav { position: sticky; top: 0; height: 100vh; overflow: auto; border: 0; border-inline-end: 1px solid var(--line); }
  nav ul { display: block; } main { margin: 0; padding: 1rem 3rem; } }
`
