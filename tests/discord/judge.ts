import { parse } from 'discord-markdown-parser';

/** What a reader sees of markdown: the characters, which of them are bold, and every kind of node that is there. */
export interface Seen {
  readonly text: string;
  /** The bold stretches, in order. */
  readonly bold: readonly string[];
  readonly kinds: ReadonlySet<string>;
  /** Where links lead. */
  readonly links: readonly string[];
}

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
  readonly target?: unknown;
}

/** Markdown as Discord's own kind of parser reads it, links allowed as they are for bots. */
export function see(markdown: string): Seen {
  const kinds = new Set<string>();
  const bold: string[] = [];
  const links: string[] = [];
  const read = (nodes: readonly Node[]): string => nodes.map(readNode).join('');
  const readNode = (node: Node): string => {
    kinds.add(node.type);
    if (node.type === 'br') return '\n';
    if (node.type === 'twemoji') return String(node.name);
    if (node.type === 'link') links.push(String(node.target));
    const inner = typeof node.content === 'string' ? node.content : read(nodesOf(node.content));
    if (node.type === 'strong') bold.push(inner);
    return inner;
  };
  const text = read(nodesOf(parse(markdown, 'extended')));
  return { text, bold, kinds, links };
}

function nodesOf(content: unknown): readonly Node[] {
  return Array.isArray(content) ? content.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A text without white space, control and bidirectional characters and unpaired surrogates: what must survive. */
export function essence(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
