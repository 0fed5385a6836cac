import { startTogether } from '../../src/local/startTogether';
import { stopInOrder } from '../../src/local/stopping';
import { createLog } from '../../src/log';

const log = createLog({ environment: 'test', logLevel: 'silent' });

describe('ending parts', () => {
  it('goes one after the other, and past one that fails', async () => {
    const ended: string[] = [];
    const part = (name: string) => async () => {
      await Promise.resolve();
      ended.push(name);
    };
    await stopInOrder([part('web'), () => Promise.reject(new Error('stuck')), part('postgres')], log);
    expect(ended).toEqual(['web', 'postgres']);
  });
});

describe('starting parts together', () => {
  it('waits for the others when one fails, so that they can be ended, and tells why it failed', async () => {
    const happened: string[] = [];
    const slow = async () => {
      await new Promise(setImmediate);
      happened.push('the other is up');
    };
    const failing = () => Promise.reject(new Error('the port is taken'));
    const starting = startTogether([slow, failing], () => happened.push('give up'));
    await expect(starting).rejects.toThrow('the port is taken');
    expect(happened).toEqual(['give up', 'the other is up']);
  });
});
