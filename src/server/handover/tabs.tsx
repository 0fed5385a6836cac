import { Tabs } from '../html';
import { useWords } from '../html/context';
import { paths } from '../paths';
import type { HandoverFile } from './file';

export type HandoverTab = 'progress' | 'document' | 'meetings' | 'logbook' | 'looked';

const addresses: Record<HandoverTab, string> = {
  progress: '',
  document: '/document',
  meetings: '/nazorg',
  logbook: '/logboek',
  looked: '/gekeken',
};

const tabsFor = ({ visibility }: HandoverFile): HandoverTab[] =>
  visibility === 'full'
    ? ['progress', 'document', 'meetings', 'logbook', 'looked']
    : ['progress', 'meetings', 'logbook'];

/** The parts of a handover; readers of process facts have no document. */
export const HandoverTabs = ({ file, current }: { file: HandoverFile; current: HandoverTab }) => {
  const { overview } = useWords();
  return (
    <Tabs
      label={overview.tabs}
      tabs={tabsFor(file).map((tab) => ({
        label: overview[tab],
        href: paths.handover(file.id) + addresses[tab],
        current: tab === current,
      }))}
    />
  );
};
