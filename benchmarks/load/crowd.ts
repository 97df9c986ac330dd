import { object, text } from '../../tests/discord/standin/json.ts';
import type { Guild, Invocation, Message, Person, StandIn } from '../../tests/discord/standin/standin.ts';
import type { Deed, Mix } from './mix.ts';

/** What became of one gesture or message. */
export interface Experience {
  readonly name: string;
  /** Milliseconds to the first response; null where none came. */
  readonly ms: number | null;
  /** Whether the bot said first that it is thinking. */
  readonly isDeferred: boolean;
  /** What the reply says, where it came with the first response. */
  readonly text: string;
}

export interface CrowdOptions {
  readonly standIn: StandIn;
  readonly mix: Mix;
  readonly seconds: number;
  /** Gestures a second. */
  readonly rate: number;
  readonly random: () => number;
}

/** Replies that are kept so that their buttons can be pressed. */
const REMEMBERED = 200;

/** Lets people ask at a fixed rate, whether they are answered or not, and waits for the last first response. */
export async function letAsk(options: CrowdOptions): Promise<readonly Experience[]> {
  const { standIn, mix, seconds, rate, random } = options;
  const people = Array.from({ length: Math.ceil(rate * 8) }, (_, index) =>
    standIn.addPerson(`Reader ${index}`),
  );
  const seen: Promise<Experience>[] = [];
  const said: Message[] = [];
  const messages: Message[] = [];
  const remember = (message: Message) => {
    messages.push(message);
    if (messages.length > REMEMBERED) messages.shift();
  };
  const act = (deed: Deed, by: Person, guild: Guild) => {
    if (deed.kind === 'say') {
      said.push(standIn.say(`<@${standIn.botUser.id}> ${deed.words}`, { guild, by }));
      return;
    }
    const { gesture, name } = deed;
    const where = gesture.kind === 'button' ? { by } : { by, guild };
    seen.push(experience(name, standIn.interact({ ...gesture, ...where }), remember));
  };

  const total = seconds * rate;
  const started = performance.now();
  for (let done = 0; done < total; ) {
    const by = people[Math.floor(random() * people.length)] ?? standIn.person;
    const guild = standIn.guilds[Math.floor(random() * standIn.guilds.length)] ?? standIn.guild;
    for (const deed of mix.next(messages)) {
      act(deed, by, guild);
      done++;
    }
    // Open loop: when the next one comes is settled by the clock alone.
    const due = started + (done / rate) * 1000 - performance.now();
    if (due > 0) await pause(due);
  }
  const experiences = await Promise.all(seen);
  return [...experiences, ...(await written(said, standIn))];
}

async function experience(
  name: string,
  asked: Invocation,
  remember: (message: Message) => void,
): Promise<Experience> {
  try {
    const { latencyMs, type, message } = await asked.first;
    const isDeferred = type === 5 || type === 6;
    if (message !== null && message.buttons.length > 0) remember(message);
    return { name, ms: latencyMs, isDeferred, text: isDeferred ? '' : (message?.text ?? '') };
  } catch {
    return { name, ms: null, isDeferred: false, text: '' };
  }
}

/** How long written questions waited for their replies, as both are dated; the last have some seconds more. */
async function written(questions: readonly Message[], standIn: StandIn): Promise<readonly Experience[]> {
  const answered = () =>
    standIn.requests.filter(({ route }) => route === '/channels/:channel/messages').length;
  const deadline = performance.now() + 5_000;
  while (answered() < questions.length && performance.now() < deadline) await pause(50);
  const channels = new Set(questions.map(({ channelId }) => channelId));
  const replies = new Map<string, number>();
  for (const { raw } of [...channels].flatMap((channel) => standIn.messages(channel))) {
    const { message_id: question } = object(raw.message_reference);
    if (typeof question === 'string') replies.set(question, Date.parse(text(raw.timestamp)));
  }
  return questions.map(({ id, raw }) => {
    const at = replies.get(id);
    const ms = at === undefined ? null : at - Date.parse(text(raw.timestamp));
    return { name: 'mention', ms, isDeferred: false, text: '' };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
