import { InteractionResponseType } from 'discord.js';
import type { Message, MessageFile } from './message.ts';
import type { First } from './respond.ts';

/** What one of a message's files is called in its body, where the upload is `files[id]`. */
interface Attachment {
  id: string;
  filename: string;
}

/** What is sent: a body, and beside it the files, in the order of their ids. */
export interface Parcel<Body> {
  readonly body: Body;
  readonly files: MessageFile[];
}

type Packed = Omit<Message, 'files'> & { readonly attachments?: readonly Attachment[] };

/**
 * Packs a message. One that takes the place of another says that it has no files where it has none: else those of
 * the other would stay.
 */
export function pack({ files = [], ...body }: Message, replaces: boolean): Parcel<Packed> {
  const attachments = files.map(({ name }, index) => ({ id: String(index), filename: name }));
  return {
    body: attachments.length > 0 || replaces ? { ...body, attachments } : body,
    files: [...files],
  };
}

/** Packs a first response. */
export function packFirst(response: First): Parcel<object> {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage: {
      const replaces = response.type === InteractionResponseType.UpdateMessage;
      const { body, files } = pack(response.data, replaces);
      return { body: { type: response.type, data: body }, files };
    }
    default:
      return { body: response, files: [] };
  }
}
