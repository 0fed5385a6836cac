import { listenForEnd, runCommand } from '../../src/local/command';
import type { Product } from '../../src/local/overstap';

/** `npm start` with the real parts and no product on them; run as a program of its own by the tests. */
const product: Product = {
  people: [{ id: 'amira', name: 'Amira Idrissi', email: 'amira@example.nl', description: 'Begeleider' }],
  migrate: () => Promise.resolve(),
  startWorker: () => Promise.resolve({ stop: () => Promise.resolve(), ended: new Promise(() => undefined) }),
  fillWhenEmpty: () => Promise.resolve(),
  recover: () => Promise.resolve(),
  startWeb: ({ baseUrl }) => Promise.resolve({ url: baseUrl, stop: () => Promise.resolve() }),
};

const terminal = { say: console.log, complain: console.error };
void runCommand(process.env, product, terminal, listenForEnd(terminal)).then((code) => process.exit(code));
