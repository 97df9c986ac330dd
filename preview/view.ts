/**
 * What the page gets: plain data, without markup and without an address that is not the page's own, except where a
 * link leads. The page makes elements of it by `textContent` alone.
 */

/** Read markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'small';
      readonly inside: readonly Inline[];
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly kind: 'code' | 'block'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] }
  /** A name with a coloured ground: a person, a channel. */
  | { readonly kind: 'mention'; readonly text: string }
  /** A command that can be taken up by a click. */
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'time'; readonly iso: string; readonly text: string };

export interface Picture {
  /** Null where the picture lies elsewhere, which the page does not fetch. */
  readonly address: string | null;
  readonly alt: string;
}

export type Accessory = ButtonPart | { readonly kind: 'thumbnail'; readonly picture: Picture };

export interface ButtonPart {
  readonly kind: 'button';
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  readonly disabled: boolean;
  /** What a press sends; null for a link. */
  readonly id: string | null;
  readonly href: string | null;
}

export interface SelectPart {
  readonly kind: 'select';
  readonly id: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly least: number;
  readonly most: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
    readonly chosen: boolean;
  }[];
}

/** A component of a message. */
export type Part =
  | { readonly kind: 'container'; readonly colour: string | null; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly inside: readonly Inline[] }
  | {
      readonly kind: 'section';
      readonly texts: readonly (readonly Inline[])[];
      readonly accessory: Accessory | null;
    }
  | { readonly kind: 'separator'; readonly line: boolean; readonly wide: boolean }
  | { readonly kind: 'gallery'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'file'; readonly name: string; readonly address: string | null }
  | { readonly kind: 'row'; readonly parts: readonly (ButtonPart | SelectPart)[] }
  /** A component that the preview does not know. */
  | { readonly kind: 'unknown'; readonly type: number };

export interface MessageView {
  readonly id: string;
  readonly author: string;
  readonly isApp: boolean;
  readonly at: string;
  readonly isPrivate: boolean;
  /** “Dateline is thinking…” */
  readonly isThinking: boolean;
  /** What was used to get it, such as `/who`; null for what is nobody's command. */
  readonly used: string | null;
  /** What the message is a reply to, in a few words; null where it is none. */
  readonly answers: string | null;
  readonly content: readonly Inline[];
  readonly parts: readonly Part[];
  readonly files: readonly { readonly name: string; readonly address: string; readonly isPicture: boolean }[];
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string | number;
}

/** A file that somebody has chosen; what is in it stays where it is. */
export interface FileValue {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface OptionView {
  readonly name: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'file';
  readonly required: boolean;
  readonly completes: boolean;
  /** Empty where any value will do. */
  readonly choices: readonly ChoiceView[];
  readonly longest: number | null;
}

export interface CommandView {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionView[];
}

/** All that the page needs to begin. */
export interface Opening {
  readonly room: string;
  readonly server: string;
  readonly channel: string;
  readonly app: string;
  readonly articles: number;
  readonly commands: readonly CommandView[];
  /** Names in the menu of a message. */
  readonly menu: readonly string[];
  readonly messages: readonly MessageView[];
}

/** What comes back of something that was done, a line each. */
export type Told =
  | { readonly kind: 'message'; readonly message: MessageView }
  | { readonly kind: 'typing' }
  /** Discord's client would not let somebody do this, and why. */
  | { readonly kind: 'impossible'; readonly reason: string }
  /** Discord would not take the reply, or none has come. */
  | { readonly kind: 'failed'; readonly used: string | null; readonly reason: string };

/** What somebody does on the page. */
export type Deed =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string | number | boolean | FileValue>>;
    }
  | { readonly kind: 'button'; readonly message: string; readonly id: string }
  | {
      readonly kind: 'select';
      readonly message: string;
      readonly id: string;
      readonly values: readonly string[];
    }
  | { readonly kind: 'menu'; readonly message: string; readonly name: string }
  | { readonly kind: 'say'; readonly content: string };
