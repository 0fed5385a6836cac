import { runOnParts } from './runOnParts';
import { runVerify } from './verifyReport';

/** `npm run verify-log`: the access log, worked out anew from its first line. */
runOnParts({ postgres: true }, ({ database }) => runVerify(database.url, process.argv.slice(2), console.log));
