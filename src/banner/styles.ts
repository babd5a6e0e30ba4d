// How the banner looks, as one stylesheet for its shadow root. Owners restyle with `--askfirst-*` properties and `::part`.
// Sizes are in em of the visitor's own font size, sides are logical (right-to-left needs nothing), and no url() is used
// (a strict policy has nothing to refuse). The important declarations on :host win over any page style, even
// `* { all: unset !important }`: in a shadow root the inner important wins.

/** Style text for `CSSStyleSheet.replaceSync`. One rule a line, tight, because it is shipped as it stands. */
export const css = `
:host{all:initial!important;display:contents!important}
[lang]{--bg:var(--askfirst-background,#fff);--fg:var(--askfirst-text,#1c2434);--soft:var(--askfirst-muted,#545e70);--line:var(--askfirst-line,#dfe3ea);--pop:var(--askfirst-accent,#2f5bd7);--r:var(--askfirst-radius,1em);--pad:1.25em;color-scheme:light dark;font:1em/1.5 var(--askfirst-font,system-ui,sans-serif)}
@media(prefers-color-scheme:dark){[lang]{--bg:var(--askfirst-background,#181c24);--fg:var(--askfirst-text,#eef1f6);--soft:var(--askfirst-muted,#abb4c4);--line:var(--askfirst-line,#333b49);--pop:var(--askfirst-accent,#9db8ff)}}
*,:before{box-sizing:border-box}
section,dialog{position:fixed;z-index:2147483647;display:flex;flex-direction:column;padding:0;border:1px solid transparent;border-radius:var(--r);background:var(--bg);color:var(--fg);box-shadow:0 0 0 1px #1018281a,0 1em 3em #10182833}
section{inset:auto .5em max(.5em,env(safe-area-inset-bottom));max-width:64em;max-height:max(62vh,min(13em,100vh - 1em));margin:0 auto}
dialog{inset:0;width:38em;max-width:calc(100% - 1em);max-height:min(46em,100% - 1em);margin:auto}
::backdrop{background:#10182880}
[part=content]{flex:auto;overflow:auto;overscroll-behavior:contain;padding:var(--pad) var(--pad) 0}
dialog>[part=content]{padding-top:0}
[part=head]{display:flex;align-items:center;padding-block:.5em;padding-inline:var(--pad) .625em}
h2,p{margin:0;overflow-wrap:anywhere}
h2{flex:1;font-size:1.125em;line-height:1.35;outline:0!important}
p{font-size:.9375em;color:var(--soft);margin-top:.375em}
a{color:var(--pop);white-space:nowrap}
[part=actions]{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:.5em;padding:1em var(--pad) var(--pad)}
dialog [part=actions],[part=category]{border-top:1px solid var(--line);padding-top:1em}
button{font:inherit;border:1px solid transparent;border-radius:calc(var(--r)*.625);cursor:pointer;padding:.25em}
[part~=button]{min-height:3em;font-size:.9375em;font-weight:600;line-height:1.25;background:var(--askfirst-button,var(--fg));color:var(--askfirst-button-text,var(--bg));overflow-wrap:anywhere}
button:hover{opacity:.85}
[part=close]{width:2.75em;height:2.75em;background:0;color:var(--soft)}
:focus-visible{outline:3px solid var(--pop);outline-offset:2px}
fieldset{margin:1em 0 0;padding:0;border:0;min-width:0}
[part=category]{padding:.5em 0 .75em}
label{display:flex;align-items:center;gap:.75em;min-height:2.75em;cursor:pointer}
label+p{margin:0}
b{flex:1}
[part=fact],details{font-size:.875em;color:var(--soft)}
input{appearance:none;position:relative;flex:none;width:2.75em;height:1.625em;margin:0;border:1px solid var(--soft);border-radius:1em;cursor:pointer;font-size:1em}
input:before{content:"";position:absolute;inset-block:.1875em;inset-inline-start:.1875em;width:1.125em;border-radius:1em;background:var(--soft)}
:checked{background:var(--pop);border-color:var(--pop)}
:checked:before{inset-inline-start:1.3125em;background:var(--bg)}
:disabled{opacity:.5}
summary{padding:.5em 0;cursor:pointer;width:fit-content}
ul{margin:0}
legend,[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:24em){[lang]{--pad:1em}}
@media(min-width:56em){section{bottom:var(--pad);flex-direction:row}section>[part]{padding-block:var(--pad)}section [part=actions]{flex:none;width:27em;align-self:center}}
@media(prefers-reduced-motion:no-preference){section,dialog{animation:in .25s}input:before{transition:inset .15s}@keyframes in{0%{opacity:0;transform:translateY(1em)}}}
@media(forced-colors:active){input{appearance:auto;width:1.5em;height:1.5em}input:before{display:none}}
@media print{[lang]{display:none}}`;
