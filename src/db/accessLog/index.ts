export { recordAccess, type Access } from './access';
export { accessLines, countAccessLines, type AccessLine, type LineFilter } from './lines';
export { whoLooked, type Deed, type Look } from './looks';
export { verifyChain, type Fault, type Head, type Verified } from './verifyChain';
