export { createKeyRing, type ClientKey } from './keyRing';
export { masterKeysOf, parseMasterKeys, type MasterKeys, type MasterKeySource } from './masterKeys';
export { plainName } from './names';
export { keyIdOf, open, seal, type Place } from './sealing';
export {
  createVault,
  newClientKey,
  unwrapClientKey,
  wrapClientKey,
  type Opened,
  type Vault,
  type WrappedKey,
} from './vault';
