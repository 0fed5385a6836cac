import { recoverAll } from '../local/recoverAll';
import { runOnParts } from './runOnParts';

/** `npm run recover`: everything that should run does. */
runOnParts({ postgres: true, temporal: true }, async (config, log) => {
  const { started, running } = await recoverAll({ config, log });
  console.log(`${started} open handovers run again; ${running} were running already.`);
  return 0;
});
