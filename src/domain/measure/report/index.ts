export * from './behind';
export * from './build';
export * from './compare';
export * from './figures';
export * from './period';
export * from './statistics';
export * from './steps';
export * from './suppress';
