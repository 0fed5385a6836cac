import type { MatterKind } from '../domain/matters';
import type { Words } from './types';

/** What of a matter may be said in a mail or a list: codes and the names of places, nothing that somebody wrote. */
export interface NamedMatter {
  kind: MatterKind;
  /** Of a bottleneck or a fault its kind; of a conference which of the two it is. */
  topic: string;
  /** The cluster, or the region of a breakthrough table. */
  place: string;
}

const topicOf = (words: Words, topic: string): string => {
  const table: Readonly<Record<string, string>> = words.bottleneck.kinds;
  return (table[topic] ?? topic).toLowerCase();
};

/** What a matter is called, in the middle of a sentence: `knelpunt woning`, `casusoverleg Cluster 1`. */
export function matterName(words: Words, { kind, topic, place }: NamedMatter): string {
  const { name } = words.matterMail;
  switch (kind) {
    case 'conference':
      return topic === 'breakthroughTable' ? name.breakthroughTable({ place }) : name.conference({ place });
    case 'bottleneck':
      return name.bottleneck({ topic: topicOf(words, topic) });
    case 'fault':
      return name.fault({ topic: topicOf(words, topic) });
    case 'case':
      return name.case({ place });
  }
}
