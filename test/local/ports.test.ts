import { createServer } from 'node:net';
import { choosePort } from '../../src/local/ports';

describe('a port', () => {
  it('that is taken is refused in a sentence with the port and the setting that changes it', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await expect(choosePort({ setting: 'WEB_PORT', port })).rejects.toThrow(
      `Port ${port} is taken: end what uses it, or set WEB_PORT to another port (0 for any free one).`,
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(choosePort({ setting: 'WEB_PORT', port })).resolves.toBe(port);
  });

  it('of 0 is any free one, never the same one twice', async () => {
    const ports = await Promise.all(
      Array.from({ length: 20 }, () => choosePort({ setting: 'WEB_PORT', port: 0 })),
    );
    expect(new Set(ports).size).toBe(20);
    expect(Math.min(...ports)).toBeGreaterThan(0);
  });

  it('at an address that this machine does not have is refused', async () => {
    await expect(choosePort({ setting: 'WEB_PORT', port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /set WEB_PORT/,
    );
  });
});
