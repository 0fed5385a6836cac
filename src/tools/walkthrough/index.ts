import { describeProblems, readConfig } from '../../config';
import { seedRegion } from '../../db/seedRegion';
import { addDays, type Day } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { fillDirectory } from '../../local/demo/directory';
import { differences, saidInMails } from './compare';
import { linesOf, mailsOf, pageOf, type Page } from './diary';
import { expectedOfMatters } from './matterScene';
import { differencesOfSummaries } from './mustHappenOfSummaries';
import { createScene, nameOf, type Scene } from './scene';
import { openStage } from './stage';
import { firstDay, lastDay, story } from './story';

const beforeWork = '07:00';
const evening = '18:00';

/** One day from morning to evening: what people do on it, and what came of it. */
async function walkDay(scene: Scene, day: Day, seen: ReadonlySet<string>): Promise<Page> {
  const done = story.filter((line) => line.day === day);
  for (const { time, act } of done) {
    await scene.stage.passTo(day, time);
    await act(scene, day);
  }
  await scene.stage.passTo(day, evening);
  const fresh = (await scene.stage.mails()).filter(({ id }) => !seen.has(id));
  const expectedAround = await expectedOfMatters(scene, nameOf);
  return pageOf(day, await scene.loaded(), nameOf, { done, mails: mailsOf(fresh), expectedAround });
}

async function walk(scene: Scene, say: (line: string) => void): Promise<Page[]> {
  const { stage } = scene;
  await seedRegion(stage.pool, utrecht);
  await fillDirectory(stage.pool, firstDay);
  await stage.passTo(firstDay, beforeWork);
  await stage.startRecurring();
  const pages: Page[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const seen = new Set((await stage.mails()).map(({ id }) => id));
    const page = await walkDay(scene, day, seen);
    for (const line of linesOf(page, pages.at(-1))) say(line);
    pages.push(page);
  }
  return pages;
}

/** `npm run walkthrough`: four months of one client on real parts; what differs from what must happen gives exit code 1. */
const main = async (): Promise<0 | 1> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const begun = Date.now();
  const stage = await openStage(read.config.cacheDir);
  try {
    const scene = createScene(stage);
    const pages = await walk(scene, console.log);
    const mails = await stage.mails();
    const different = [
      ...differences(pages),
      ...differencesOfSummaries(mails),
      ...saidInMails(mails, scene.written),
    ];
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`\n${pages.length} days in ${seconds} s.`);
    for (const sentence of different) console.log(`DIFFERENT: ${sentence}`);
    console.log(
      different.length === 0 ? 'Everything happened as it must.' : `${different.length} differences.`,
    );
    return different.length === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
};

main().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  },
);
