import { recoverAll } from '../local/recoverAll';
import { runOnParts } from './runOnParts';

/** `npm run recover`: everything that should run does. */
runOnParts({ postgres: true, temporal: true }, async (config, log) => {
  const { handovers, matters } = await recoverAll({ config, log });
  console.log(
    `${handovers.started} open handovers run again; ${handovers.running} were running already.\n` +
      `${matters.started} open conferences, bottlenecks, faults and cases run again; ${matters.running} were running already.`,
  );
  return 0;
});
