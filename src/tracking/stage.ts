/** How far something that came in has got. Between two of these a process may end at any moment. */
export type Stage =
  | 'feed fetched'
  | 'entries stored'
  | 'page fetched'
  | 'article stored'
  | 'article indexed'
  | 'delivery begun'
  | 'message posted'
  | 'delivery settled';

/** Told of each stage when it is reached; for tests, which end the process there. */
export type OnStage = (stage: Stage) => void;
