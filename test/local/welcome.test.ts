import { webAddress } from '../../src/local/webAddress';
import { welcome } from '../../src/local/welcome';
import { readConfig, type ResolvedConfig } from '../../src/config';

const read = readConfig({ DATA_DIR: '/data' });
const config = { ...(read.ok ? read.config : {}), baseUrl: 'http://127.0.0.1:3000' } as ResolvedConfig;
const noLinks = { inbox: undefined, temporal: undefined };

describe('the welcome at the terminal', () => {
  it('tells where everything is and as whom one can sign in', () => {
    const people = [{ id: 'a', name: 'Amira', email: 'a@example.nl', description: 'Begeleider' }];
    const links = { inbox: 'http://127.0.0.1:3002', temporal: undefined };
    const text = welcome({ config, links }, people);
    expect(text).toContain('  Overstap      http://127.0.0.1:3000\n  Mail inbox    http://127.0.0.1:3002\n');
    expect(text).toContain('  Amira   Begeleider\n');
    expect(text).not.toContain('Temporal');
  });

  it('names nobody when people sign in elsewhere', () => {
    expect(welcome({ config, links: noLinks }, [])).not.toContain('sign in');
  });
});

describe('the address of the web application', () => {
  it.each([
    ['127.0.0.1', undefined, 'http://127.0.0.1:3000'],
    ['0.0.0.0', undefined, 'http://127.0.0.1:3000'],
    ['::1', undefined, 'http://[::1]:3000'],
    ['0.0.0.0', 'https://overstap.example.nl', 'https://overstap.example.nl'],
  ])('listening on %s with BASE_URL %s is %s', (host, baseUrl, address) => {
    expect(webAddress({ host, baseUrl }, 3000)).toBe(address);
  });
});
