// How the banner looks, as one stylesheet for its shadow root. Owners restyle with `--askfirst-*` properties and `::part`.
// Sizes are in em of the visitor's own font size, sides are logical (right-to-left needs nothing), and no url() is used
// (a strict policy has nothing to refuse). The important declarations on :host win over any page style, even
// `* { all: unset !important }`: in a shadow root the inner important wins.

/** Style text for `CSSStyleSheet.replaceSync`. One rule a line, tight, because it is shipped as it stands. */
export const css = `
:host{all:initial!important;display:contents!important}
.all{--bg:var(--askfirst-background,#fff);--fg:var(--askfirst-text,#1c2434);--soft:var(--askfirst-muted,#545e70);--line:var(--askfirst-line,#dfe3ea);--pop:var(--askfirst-accent,#2f5bd7);--b:var(--askfirst-button,#1c2434);--bt:var(--askfirst-button-text,#fff);--r:var(--askfirst-radius,1em);color-scheme:light dark;font:1em/1.5 var(--askfirst-font,system-ui,sans-serif)}
@media(prefers-color-scheme:dark){.all{--bg:var(--askfirst-background,#181c24);--fg:var(--askfirst-text,#eef1f6);--soft:var(--askfirst-muted,#abb4c4);--line:var(--askfirst-line,#333b49);--pop:var(--askfirst-accent,#9db8ff);--b:var(--askfirst-button,#e6eaf2);--bt:var(--askfirst-button-text,#181c24)}}
*,:before{box-sizing:border-box}
.bar,.card{position:fixed;z-index:2147483647;display:grid;padding:0;border:1px solid transparent;border-radius:var(--r);background:var(--bg);color:var(--fg);box-shadow:0 0 0 1px #1018281a,0 1em 3em #10182833;text-align:start}
.bar{inset:auto .5em max(.5em,env(safe-area-inset-bottom));max-width:64em;max-height:62vh;margin:0 auto;grid-template-rows:minmax(0,1fr) auto}
.card{inset:0;width:min(38em,100% - 1em);max-height:min(46em,100% - 1em);margin:auto;grid-template-rows:auto minmax(0,1fr) auto}
.card::backdrop{background:#10182880}
.scroll{overflow:auto;overscroll-behavior:contain;padding:1.25em 1.25em .25em}
.card .scroll{padding-block:0 .5em}
.head{display:flex;align-items:center;gap:1em;padding:.75em 1.25em;padding-inline-end:.75em}
h2,p{margin:0 0 .375em;overflow-wrap:anywhere}
h2{flex:1;font-size:1.125em;line-height:1.35;font-weight:650}
.head h2{margin:0;outline:0}
p{font-size:.9375em;color:var(--soft)}
a{color:var(--pop);text-underline-offset:.2em}
.row{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:.5em;padding:.75em 1.25em 1.25em}
.card .row{border-block-start:1px solid var(--line);padding-block:1em}
.b,.x{font:inherit;border:1px solid transparent;border-radius:calc(var(--r)*.625);cursor:pointer}
.b{min-height:3em;padding:.25em .375em;font-size:.9375em;font-weight:600;line-height:1.25;background:var(--b);color:var(--bt);overflow-wrap:anywhere}
.b:hover{opacity:.88}
.x{width:2.75em;height:2.75em;background:0;color:var(--soft)}
.x:before{content:"✕";content:"✕"/""}
.x:hover{background:var(--line)}
:focus-visible{outline:3px solid var(--pop);outline-offset:2px}
fieldset{margin:.75em 0 0;padding:0;border:0;min-width:0}
.item{padding:.5em 0 .75em;border-block-start:1px solid var(--line)}
label{display:flex;align-items:center;gap:.75em;min-height:2.75em;cursor:pointer}
b{flex:1;font-weight:600}
.fact,summary,li{font-size:.875em;color:var(--soft)}
input{appearance:none;position:relative;flex:none;width:2.75em;height:1.625em;margin:0;border:1px solid var(--soft);border-radius:1em;background:0;cursor:pointer;font-size:1em}
input:before{content:"";position:absolute;inset-block:.1875em;inset-inline-start:.1875em;width:1.125em;border-radius:50%;background:var(--soft)}
input:checked{background:var(--pop);border-color:var(--pop)}
input:checked:before{inset-inline-start:1.3125em;background:var(--bg)}
:disabled{opacity:.5}
summary{padding:.375em 0;cursor:pointer;width:fit-content}
ul{margin:0;padding-inline-start:1.5em}
.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(min-width:56em){.bar{inset-block-end:1.25em;grid-template:minmax(0,1fr)/1fr 27em;align-items:center}.bar .scroll{padding:1.5em;max-height:100%}.bar .row{padding-inline-start:.5em;padding-block:1.5em}}
@media(prefers-reduced-motion:no-preference){.bar,.card{animation:in .25s ease-out}input:before{transition:inset .15s}@keyframes in{0%{opacity:0;transform:translateY(1em)}}}
@media(forced-colors:active){input{appearance:auto;width:1.5em;height:1.5em}input:before{display:none}}
@media print{.all{display:none}}`;
