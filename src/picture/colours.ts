export type Look = 'light' | 'dark';

export interface Colours {
  readonly ground: string;
  /** Behind what the articles tell differently. */
  readonly panel: string;
  readonly text: string;
  readonly faint: string;
  readonly told: string;
  readonly ahead: string;
  readonly disputed: string;
  /** The axis, which no text is drawn in. */
  readonly axis: string;
}

/** Every colour of a text has a contrast of 4.5 to 1 or more to the ground and to the panel. */
export const COLOURS: Readonly<Record<Look, Colours>> = {
  light: {
    ground: '#ffffff',
    panel: '#fdf0ee',
    text: '#1f2328',
    faint: '#57606a',
    told: '#1f6f3a',
    ahead: '#1f6f3a',
    disputed: '#a31515',
    axis: '#c5ccd3',
  },
  dark: {
    ground: '#1e1f22',
    panel: '#33262a',
    text: '#f2f3f5',
    faint: '#b5bac1',
    told: '#57c78a',
    ahead: '#57c78a',
    disputed: '#ff9a90',
    axis: '#5c5f66',
  },
};
