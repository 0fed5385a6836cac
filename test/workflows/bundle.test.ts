import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import path from 'node:path';

const root = path.join(__dirname, '../..');

describe('The workflows', () => {
  it('bundle without anything that touches the outside world', async () => {
    const lines: string[] = [];
    const logger = new DefaultLogger('INFO', ({ message }) => lines.push(message));
    const { code } = await bundleWorkflowCode({ workflowsPath: path.join(root, 'workflows'), logger });
    const ours = [
      ...code.matchAll(/"\.\/((?:workflows|activities|src|node_modules)\/[^"]+\.[cm]?[jt]sx?)"/g),
    ];
    const modules = [...new Set(ours.map((found) => found[1] ?? ''))];
    expect(modules).toContain('workflows/handover.ts');
    const foreign = modules.filter(
      (name) =>
        !/^(workflows|src\/domain)\//.test(name) &&
        !/^node_modules\/(@temporalio|temporal-|long|ms|nexus-rpc)/.test(name),
    );
    expect(foreign).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/warning|disallowed/i);
  }, 60_000);
});
