import { z } from 'zod';

/** What `node --cpu-prof` writes, as far as it is used here. */
const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Time spent in a function and in what it called, in microseconds; below it what it called, by name. */
export interface Frame {
  readonly name: string;
  readonly area: Area;
  time: number;
  readonly calls: Map<string, Frame>;
}

/** What a frame belongs to, by which it is coloured. */
export type Area = 'reading' | 'words' | 'archive' | 'answers' | 'libraries' | 'node';

const PATHS: readonly (readonly [RegExp, Area])[] = [
  [/\/src\/articles\//, 'reading'],
  [/\/src\/text\//, 'words'],
  [/\/src\/(?:archive|sqlite)\//, 'archive'],
  [/\/node_modules\/(?!tsx\/)/, 'libraries'],
  [/\/(?:src|commands|benchmarks)\//, 'answers'],
];

/** Nobody is at work while a thread waits. */
const RESTS: ReadonlySet<string> = new Set(['(idle)', '(program)']);

/** The calls of one thread, from its first function on; waiting left out. */
export function readProfile(text: string): Frame {
  const { nodes, samples, timeDeltas } = Profile.parse(JSON.parse(text));
  const times = new Map<number, number>();
  samples.forEach((id, at) => {
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const root = emptyFrame('all', 'node');
  const walk = (id: number, into: Frame): number => {
    const node = byId.get(id);
    if (node === undefined || RESTS.has(node.callFrame.functionName)) return 0;
    const frame =
      id === nodes[0]?.id ? into : called(into, nameOf(node.callFrame), areaOf(node.callFrame.url));
    let time = times.get(id) ?? 0;
    for (const child of node.children ?? []) time += walk(child, frame);
    frame.time += time;
    return time;
  };
  if (nodes[0] !== undefined) walk(nodes[0].id, root);
  return root;
}

/** Adds the calls of `other` to those of `frame`. */
export function merge(frame: Frame, other: Frame): void {
  frame.time += other.time;
  for (const each of other.calls.values()) merge(called(frame, each.name, each.area), each);
}

export function emptyFrame(name: string, area: Area): Frame {
  return { name, area, time: 0, calls: new Map() };
}

function called(frame: Frame, name: string, area: Area): Frame {
  const known = frame.calls.get(name) ?? emptyFrame(name, area);
  frame.calls.set(name, known);
  return known;
}

function nameOf({ functionName, url }: { functionName: string; url: string }): string {
  const file = url.split('?')[0]?.split('/').at(-1) ?? '';
  const name = functionName === '' ? '(unnamed)' : functionName;
  return file === '' ? name : `${name}, ${file}`;
}

function areaOf(url: string): Area {
  return PATHS.find(([path]) => path.test(url))?.[1] ?? 'node';
}
