export * from './behind';
export * from './build';
export * from './compare';
export * from './distribution';
export * from './figures';
export * from './period';
export * from './statistics';
export * from './suppress';
