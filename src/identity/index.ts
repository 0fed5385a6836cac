export { createIdentity, type Identity, type SignInChecks, type SignInOutcome } from './identity';
