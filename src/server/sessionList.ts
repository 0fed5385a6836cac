/** One session of somebody, as its owner sees it; moments are milliseconds since 1970. */
export type ListedSession = {
  handle: string;
  startedAt: number;
  seenAt: number;
  device: string | null;
  source: string | null;
};

/** The live sessions of a subject of the identity provider. */
export type SessionList = {
  of: (subject: string) => Promise<ListedSession[]>;
  /** False when this subject has no such session (any more). */
  end: (subject: string, handle: string) => Promise<boolean>;
  /** Ends all but one, or with null all of them; gives how many. */
  endAllBut: (subject: string, handle: string | null) => Promise<number>;
};
