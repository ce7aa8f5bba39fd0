import type { Guard } from '../guard.ts';

/** What keeps text from becoming more than text, from leaving unasked, and from logs. */
export const textGuards: readonly Guard[] = [
  {
    file: 'electron/main/links/outside-link.ts',
    tests: ['tests/electron/main/links/link-handlers.test.ts'],
    weakened: [
      ["parsed.protocol === 'https:'", "parsed.protocol !== 'mailto:'"],
      ["parsed.protocol === 'https:'", "parsed.protocol.startsWith('http')"],
      [" && parsed.username === ''", ''],
      [" && parsed.password === ''", ''],
      ["parsed.protocol === 'mailto:' && ", ''],
      [" && parsed.pathname !== ''", ''],
      ['target: parsed.host', 'target: parsed.pathname'],
      ['target: parsed.pathname', 'target: parsed.search'],
    ],
  },
  {
    file: 'electron/main/links/link-handlers.ts',
    tests: ['tests/electron/main/links/link-handlers.test.ts'],
    eachLine: /await confirm/,
    weakened: [['outsideLink(url)', '{ href: url, target: url }']],
  },
  {
    file: 'renderer/ui/markdown-content.tsx',
    tests: ['tests/renderer/ui/markdown-content.test.tsx'],
    weakened: [
      ['!/^(https?|mailto):/i.test(href)', 'false'],
      ['  img: ', '  em: '],
      ['rehypePlugins={plugins.rehype} ', ''],
      [', a: link }', ' }'],
    ],
  },
  {
    file: 'renderer/features/packets/packet-markdown.tsx',
    tests: ['tests/renderer/features/packets/packet-markdown.test.tsx'],
    weakened: [
      ['/^(https?|mailto):/i.test(href)', 'true'],
      ['<a href={href}>', '<a href={href} ping={href}>'],
      ['  img: ', '  em: '],
      ['      rehypePlugins={rehype}\n', ''],
      ["links === 'live' ? LiveLink : InertLink", 'LiveLink'],
    ],
  },
  {
    file: 'renderer/app/platform/worker-url.ts',
    tests: ['tests/renderer/app/platform/worker-url.test.ts'],
    weakened: [
      ['if (new URL(url, location.href).origin !== location.origin)', 'if (false)'],
      ['policy?.createScriptURL(url) ?? url', 'url'],
    ],
  },
  {
    file: 'shared/packet/safe-markdown.ts',
    tests: ['tests/shared/packet/safe-markdown.test.ts'],
    eachLine: /^ {4}\.replace|^ {4}\.map\(\(line\)/,
    weakened: [
      ['escapeHtmlInMarkdown(block)', 'block'],
      ['if (open !== null) out.push(open);', ''],
    ],
  },
  {
    file: 'shared/packet/escape-html-in-markdown.ts',
    tests: ['tests/shared/packet/safe-markdown.test.ts'],
    weakened: [
      ["text.replace(/\\\\?</g, '&lt;')", 'text'],
      ['tameLinks(text', '(text'],
      ['code && !doubtful', 'code'],
    ],
  },
  {
    file: '.config/eslint.config.js',
    tests: ['tests/config/no-logs.test.ts'],
    eachLine: /'no-console': 'error'/,
    weakened: [
      ["files: ['electron/commands/**'", "files: ['electron/**'"],
      ["'electron/runtime/**', 'tests/**'], rules", "'electron/runtime/**', 'shared/**', 'tests/**'], rules"],
      ["'electron/runtime/**', 'tests/**'], rules", "'electron/runtime/**', 'renderer/**', 'tests/**'], rules"],
    ],
  },
];
