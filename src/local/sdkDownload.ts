import { TestWorkflowEnvironment } from '@temporalio/testing';

/**
 * Run on its own: sdkDownload.ts local|timeSkipping <version> <folder>. The SDK downloads only as a part of starting a
 * server, so it is started and ended.
 */
const download = async ([server, version, downloadDir]: string[]): Promise<void> => {
  const executable = { type: 'cached-download', version, downloadDir } as const;
  const environment =
    server === 'local'
      ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
      : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  await environment.teardown();
};

download(process.argv.slice(2)).then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  },
);
