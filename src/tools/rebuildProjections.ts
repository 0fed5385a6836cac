import { runRebuild } from './rebuildReport';
import { runOnParts } from './runOnParts';

/** `npm run rebuild-projections`: what pages read, filled anew from the events and compared with what was there. */
runOnParts({ postgres: true }, ({ database }) => runRebuild(database.url, console.log));
