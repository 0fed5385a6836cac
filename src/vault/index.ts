export { createKeyRing, type ClientKey } from './keyRing';
export { parseMasterKeys, readMasterKeys, type MasterKeys, type MasterKeySource } from './masterKeys';
export { plainName } from './names';
export { keyIdOf, open, seal, type Place } from './sealing';
export { createVault, type Vault, type WrappedKey } from './vault';
