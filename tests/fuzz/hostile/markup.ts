import type { Random } from '../random.ts';
import { REAL_LINES } from './corpus.ts';
import { flood, hostileText, hostileWord, mutated } from './texts.ts';

const TAGS = [
  ...[
    'p',
    'div',
    'span',
    'a',
    'b',
    'i',
    'em',
    'h1',
    'h2',
    'ul',
    'li',
    'ol',
    'table',
    'tr',
    'td',
    'article',
    'main',
  ],
  ...[
    'section',
    'header',
    'footer',
    'nav',
    'aside',
    'figure',
    'figcaption',
    'img',
    'br',
    'hr',
    'time',
    'blockquote',
  ],
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'form',
    'select',
    'option',
    'textarea',
  ],
  ...[
    'title',
    'meta',
    'link',
    'base',
    'html',
    'head',
    'body',
    'pre',
    'code',
    'plaintext',
    'xmp',
    'frameset',
    'x-y',
  ],
];

const ATTRIBUTES = [
  ...[
    'class="article-body"',
    'id="content"',
    'class="comments share"',
    'style="display:none"',
    'hidden',
    'lang=zh',
  ],
  ...[
    'datetime="2013-07-10T10:00:00Z"',
    'datetime="32.13.99999"',
    'itemprop="datePublished"',
    'rel="canonical"',
  ],
  ...[
    'href="javascript:alert(1)"',
    'href="https://news.example/a?b=c&d"',
    'href=//[',
    'content="2013-02-30"',
  ],
  ...[
    'property="og:title"',
    'property="article:published_time"',
    'name="author"',
    'charset="utf-7"',
    'a=b=c',
    '"',
    "='",
  ],
];

/** A page that somebody wrote to break a parser, with an article somewhere in it, or without one. */
export function hostilePage(random: Random): string {
  const head = random.once(3)
    ? ''
    : `<head>${random.several(0, 6, () => headElement(random)).join('\n')}</head>`;
  const body = random.several(1, 14, () => bodyPiece(random)).join('\n');
  const page = `<!DOCTYPE html><html lang="en">${head}<body>${body}</body></html>`;
  return random.once(3) ? mutated(random, page) : page;
}

function headElement(random: Random): string {
  const words = random.once(2) ? random.from(REAL_LINES) : hostileWord(random);
  switch (random.below(6)) {
    case 0:
      return `<title>${words}</title>`;
    case 1:
      return `<meta property="${random.pick('og:title', 'og:site_name', 'article:published_time', 'og:url')}" content="${words}">`;
    case 2:
      return `<script type="application/ld+json">${jsonLd(random, words)}</script>`;
    case 3:
      return `<link rel="canonical" href="${random.pick('https://news.example/a', 'http://[', words, '/relative')}">`;
    case 4:
      return `<meta charset="${random.pick('utf-8', 'utf-16', 'gb2312', 'x-user-defined', 'no-such', words)}">`;
    default:
      return `<base href="${words}"><style>${words}</style>`;
  }
}

function jsonLd(random: Random, words: string): string {
  const value = {
    '@type': random.pick<unknown>('NewsArticle', ['Article', 7], null, { '@type': 'Person' }),
    headline: random.pick<unknown>(words, [words], 7, null),
    datePublished: random.pick<unknown>('2013-07-10', '2013-99-99', 20130710, [], words),
    author: random.pick<unknown>({ name: words }, [{ name: [words] }], words, { name: { name: words } }),
    publisher: random.pick<unknown>({ name: words }, words, null),
    url: random.pick<unknown>('https://news.example/', 'javascript:1', words, {}),
  };
  const text = JSON.stringify(
    random.pick<unknown>(value, [value], { '@graph': [value, value] }, { '@graph': value }),
  );
  return random.once(4) ? mutated(random, text) : random.once(10) ? '['.repeat(3_000) : text;
}

function bodyPiece(random: Random): string {
  const text = random.once(3) ? hostileText(random, 4) : random.from(REAL_LINES);
  const tag = random.from(TAGS);
  switch (random.below(12)) {
    case 0:
      return `<${tag}>`.repeat(random.between(1, random.once(10) ? 3_000 : 30)) + text;
    case 1:
      return `<${tag}>x</${tag}>`.repeat(random.between(1, random.once(10) ? 3_000 : 30));
    case 2:
      return `<${tag} ${random.several(1, 5, () => random.from(ATTRIBUTES)).join(' ')}>${text}</${tag}>`;
    case 3:
      return `<!-- ${text} ${random.pick('-->', '--!>', '')}`;
    case 4:
      return flood(random, random.between(10, 500));
    case 5:
      return `<${tag} title="${flood(random, random.between(10, 3_000))}">`;
    case 6:
      return `<p>${text}<p>${text}</div></span></p>`;
    default:
      return `<p>${random.several(1, 4, () => random.from(REAL_LINES)).join(' ')}</p>`;
  }
}

/** Markdown that somebody wrote to break a parser, with front matter or without. */
export function hostileMarkdown(random: Random): string {
  const front = random.once(2)
    ? `---\n${frontMatter(random)}\n${random.pick('---', '---', '...', '')}\n`
    : '';
  return front + random.several(1, 14, () => markdownPiece(random)).join(random.pick('\n', '\n\n', '\r\n'));
}

function markdownPiece(random: Random): string {
  const line = random.once(3) ? hostileText(random, 3) : random.from(REAL_LINES);
  const many = random.between(1, random.once(10) ? 2_000 : 12);
  switch (random.below(13)) {
    case 0:
      return `${'#'.repeat(random.between(1, 9))} ${line} ${'#'.repeat(random.below(9))}`;
    case 1:
      return `${'> '.repeat(many)}${line}`;
    case 2:
      return `${' '.repeat(random.below(9))}${random.pick('-', '*', '+', '1.', '999999999999.')} ${line}`;
    case 3:
      return random.pick('```', '~~~', '````js', '<!--', '-->', '***', '===', '---', '|--|', '[x]: y', '$$');
    case 4:
      return `${'['.repeat(many)}${line}${']('.repeat(many)}`;
    case 5:
      return `![${line}](${random.pick('a.png', 'javascript:1', '<', '')}`;
    case 6:
      return `| ${'a |'.repeat(many)}\n${'|-'.repeat(many)}|\n| ${line} |`;
    case 7:
      return `${random.pick('*', '_', '**', '`', '~~', '\\').repeat(many)}${line}`;
    default:
      return line;
  }
}

function frontMatter(random: Random): string {
  switch (random.below(9)) {
    case 0:
      return aliases(random.between(2, 12));
    case 1:
      return '['.repeat(random.between(10, 4_000));
    case 2:
      return `title: ${'{a: '.repeat(random.between(2, 2_000))}`;
    case 3:
      return `title: !!${random.pick('js/function', 'python/object', 'binary', 'set', 'str', 'timestamp')} "x"\n<<: *a`;
    case 4:
      return `? [a, b]\n: c\n? {d: e}\n: f\n__proto__: {polluted: true}\nconstructor: x\ntitle: ok`;
    case 5:
      return `title: &a [*a, *a]\nself: &b {b: *b}`;
    default:
      return random.several(1, 7, () => `${fieldName(random)}: ${fieldValue(random)}`).join('\n');
  }
}

function fieldName(random: Random): string {
  return random.pick(
    'title',
    'id',
    'date',
    'published',
    'source',
    'url',
    'author',
    'tags',
    hostileWord(random),
  );
}

function fieldValue(random: Random): string {
  const words = random.once(2) ? random.from(REAL_LINES) : hostileWord(random);
  return random.pick(
    words,
    JSON.stringify(words),
    '2013-07-10',
    '2013-02-30',
    '.inf',
    '0o17',
    '~',
    `|\n  ${words}`,
    `[${words}, 1]`,
    '9'.repeat(400),
  );
}

/** “A billion laughs” in YAML: each name stands for the one before it nine times over. */
function aliases(levels: number): string {
  const lines = ['a0: &a0 "laugh"'];
  for (let at = 1; at <= levels; at++) lines.push(`a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`);
  return `${lines.join('\n')}\ntitle: *a${levels}`;
}
