import { isObject, type JsonObject, object, objects } from '../json.ts';
import { checkChoiceValues } from './commands.ts';
import { flag, type MessageContext, validateMessage } from './message.ts';
import { checkModal } from './modal.ts';
import { collector, type Problem, type Report } from './problem.ts';
import { checkSchema } from './schema.ts';

/** Interaction callback types. */
export const callback = {
  pong: 1,
  reply: 4,
  deferReply: 5,
  deferUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

const modalSchema = 'ModalInteractionCallbackRequest';
const autocompleteSchema = 'ApplicationCommandAutocompleteCallbackRequest';

/** The schemas of callbacks that carry no message. */
export const callbackSchemas = [modalSchema, autocompleteSchema];

/**
 * Every reason why Discord would refuse this body as the first response to an interaction, judged by the branch
 * that its `type` names. `context` is for an update of a message (7) and for uploaded files.
 */
export function validateCallback(body: unknown, context: Omit<MessageContext, 'kind'> = {}): Problem[] {
  if (!isObject(body)) return [{ path: '', rule: 'schema', message: 'must be object' }];
  const { problems, report } = collector();
  for (const key of Object.keys(body)) {
    if (key !== 'type' && key !== 'data') report(key, 'unknown-key', 'Discord knows no such key');
  }
  switch (body.type) {
    case callback.pong:
      if (body.data !== undefined) report('data', 'unknown-key', 'A pong carries nothing');
      return problems;
    case callback.reply:
      return [...problems, ...under(validateMessage(body.data ?? {}, { ...context, kind: 'reply' }))];
    case callback.update:
      return [...problems, ...under(validateMessage(body.data ?? {}, { ...context, kind: 'update' }))];
    case callback.deferReply:
      checkDeferral(body, flag.ephemeral, report);
      return problems;
    case callback.deferUpdate:
      checkDeferral(body, 0, report);
      return problems;
    case callback.autocomplete:
      return [...problems, ...autocomplete(body)];
    case callback.modal:
      checkModal(object(body.data), 'data', report);
      return [...problems, ...checkSchema(modalSchema, body)];
    default:
      report('type', 'schema', `${JSON.stringify(body.type)} is no callback type that a bot sends`);
      return problems;
  }
}

function under(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `data.${problem.path}`.replace(/\.$/, '') }));
}

function checkDeferral(body: JsonObject, allowed: number, report: Report): void {
  const data = body.data ?? {};
  if (!isObject(data)) report('data', 'schema', 'must be object');
  for (const [key, value] of Object.entries(object(data))) {
    if (key !== 'flags') {
      report(`data.${key}`, 'deferral', 'A deferral carries nothing but the EPHEMERAL flag');
    } else if (typeof value !== 'number' || (value & ~allowed) !== 0) {
      report(
        'data.flags',
        'deferral',
        `Of all flags a deferral takes ${allowed === 0 ? 'none' : 'EPHEMERAL'}`,
      );
    }
  }
}

function autocomplete(body: JsonObject): Problem[] {
  const { problems, report } = collector();
  checkChoiceValues(objects(object(body.data).choices), 'data.choices', report);
  return [...checkSchema(autocompleteSchema, body), ...problems];
}
