/** What a hostile document may hold: HTML, scripts, addresses that run, what loads from elsewhere, pictures, style sheets. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)',
  '<svg onload=alert(1)><animate onbegin=alert(1)></svg>',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](https://evil.example/"onmouseover="alert(1))',
  "[x](https://evil.example/'onmouseover='alert(1))",
  '[x](<https://evil.example/ onmouseover=alert(1)>)',
  '[x](https://evil.example "onclick=alert(1)")',
  '<javascript:alert(1)>',
  '![x](https://evil.example/track.png)',
  '![x](javascript:alert(1))',
  '[![x](https://evil.example/a.png)](https://evil.example)',
  '<style>@import "https://evil.example/a.css"</style>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input name=x></form>',
  '<object data="https://evil.example"></object>',
  '<!--><script>alert(1)</script>-->',
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)' autofocus='",
  '`<script>alert(1)</script>`',
  '**<b onclick=alert(1)>x</b>**',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!channel> <@U012AB3CD> <https://evil.example|click>',
  '<svg><title>x</title><desc>x</desc><use href="https://evil.example/a.svg#x"/></svg>',
  '</svg></desc></title><script>alert(1)</script>',
  '\u001b]8;;https://evil.example\u0007x\u001b[31m',
  '<a name="x" style="background:url(https://evil.example)">x</a>',
  '<img src="data:image/svg+xml,%3Csvg onload=alert(1)%3E">',
  '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)',
  '[x](data:image/svg+xml,%3Csvg/onload=alert(1)%3E)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example/a)',
  '[x](\u0001javascript:alert(1))',
  '[x][evil]\n\n[evil]: javascript:alert(1)\n\nThe rest',
  '<a href=" java\tscript:alert(1)">x</a>',
  '<a href="https://evil.example" ping="https://evil.example/p" target=_top>x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<embed src="https://evil.example/a.swf">',
  '<video src="https://evil.example/a.mp4" poster="https://evil.example/a.png" autoplay></video>',
  '<audio src="https://evil.example/a.mp3" onerror=alert(1)>',
  '<input type=image src="https://evil.example/a.png" autofocus onfocus=alert(1)>',
  '<body onload=alert(1) background="https://evil.example/a.png">',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<p style="position:fixed;inset:0;background:url(https://evil.example/a.png)">x</p>',
  '<div style="width:expression(alert(1));behavior:url(https://evil.example/a.htc)">x</div>',
  '<style>@font-face{font-family:x;src:url(https://evil.example/a.woff)}*{font-family:x}</style>',
  '<style>article{display:none}</style>',
  '<svg><style>@import url(https://evil.example/a.css);</style><script>alert(1)</script></svg>',
  '<svg><image href="https://evil.example/a.png"/><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)">x</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<form id=summary><input name=meter id=share></form>',
  '<a id="sharing" name="said">x</a>',
  '<portal src="https://evil.example"></portal>',
  '<link rel=prefetch href="https://evil.example/a">',
  '\\<script>alert(1)\\</script>',
  '\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E',
];

/** A document that carries the attack in every place a page takes words from. */
export const documentWith = (attack: string): string => `---
title: ${JSON.stringify(attack)}
severity: ${JSON.stringify(attack)}
date: ${JSON.stringify(attack)}
lang: ${JSON.stringify(attack)}
started: ${JSON.stringify(attack)}
---

# Outage ${attack} of the day

## Summary

It broke ${attack} and then it was mended.

## Impact

- Logins failed ${attack} for 4,200 ${attack} users
- 300 users ${attack}

## Root cause

The disk was full ${attack} because of logs.

- A factor ${attack} of some kind

## Timeline

- 2026-03-01 14:05 UTC It broke ${attack} again

## Action items

| Action | Owner | Due | Priority |
|---|---|---|---|
| Add ${attack.replaceAll('|', '')} alert | ${attack.replaceAll('|', '')} | ${attack.replaceAll('|', '')} | P1 |

- [ ] Add an alert ${attack} — @ana, due ${attack}
`;
