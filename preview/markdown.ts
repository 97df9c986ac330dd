import { parse } from 'discord-markdown-parser';
import type { Inline } from './view.ts';

/** Who and what the ids in a text stand for. */
export type Names = ReadonlyMap<string, string>;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const WRAPPERS: Readonly<Record<string, 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'small'>> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'small',
};

/** Markdown as Discord's clients read it from a bot, links included. What is no markup stays the text that it is. */
export function readMarkdown(markdown: string, names: Names): readonly Inline[] {
  return joined(nodesOf(parse(markdown, 'extended')).flatMap((node) => read(node, names)));
}

function read(node: Node, names: Names): readonly Inline[] {
  const inside = () => joined(nodesOf(node.content).flatMap((each) => read(each, names)));
  const wrapper = WRAPPERS[node.type];
  if (wrapper !== undefined) return [{ kind: wrapper, inside: inside() }];
  switch (node.type) {
    case 'text':
      return textOf(String(node.content));
    case 'br':
    case 'newline':
      return [{ kind: 'break' }];
    case 'blockQuote':
      return [{ kind: 'quote', inside: inside() }];
    case 'heading':
      return [{ kind: 'heading', level: levelOf(node.level), inside: inside() }];
    case 'inlineCode':
      return [{ kind: 'code', text: String(node.content) }];
    case 'codeBlock':
      return [{ kind: 'block', text: String(node.content) }];
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node.target), inside());
    default:
      return discordsOwn(node, names);
  }
}

/** What only Discord has: mentions, emoji, times. */
function discordsOwn(node: Node, names: Names): readonly Inline[] {
  const id = String(node.id ?? '');
  switch (node.type) {
    case 'user':
      return [{ kind: 'mention', text: `@${names.get(id) ?? 'unknown-user'}` }];
    case 'channel':
      return [{ kind: 'mention', text: `#${names.get(id) ?? 'unknown'}` }];
    case 'role':
      return [{ kind: 'mention', text: '@unknown-role' }];
    case 'everyone':
    case 'here':
      return [{ kind: 'mention', text: `@${node.type}` }];
    case 'slashCommand':
      return [{ kind: 'command', name: String(node.fullName ?? node.name ?? '') }];
    case 'timestamp':
      return [time(Number(node.timestamp))];
    case 'twemoji':
      return textOf(String(node.name));
    case 'emoji':
      return textOf(`:${String(node.name)}:`);
    default:
      return typeof node.content === 'string'
        ? textOf(node.content)
        : nodesOf(node.content).flatMap((each) => read(each, names));
  }
}

function textOf(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

/** An address that a browser may follow; of any other the words alone are left. */
function link(target: string, inside: readonly Inline[]): readonly Inline[] {
  return isWebAddress(target) ? [{ kind: 'link', href: target, inside }] : inside;
}

/** Whether an address leads into the web, and not to a script or a file. */
export function isWebAddress(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol } = new URL(target);
  return protocol === 'https:' || protocol === 'http:';
}

function time(seconds: number): Inline {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return { kind: 'text', text: 'Invalid date' };
  const text = date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return { kind: 'time', iso: date.toISOString(), text };
}

function levelOf(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}

/** The parser makes a node of every few letters: neighbours become one. */
function joined(nodes: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + node.text };
    } else all.push(node);
  }
  return all;
}

function nodesOf(content: unknown): readonly Node[] {
  return Array.isArray(content) ? content.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
