import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { listen } from './listen';
import { createInbox } from './mail/inbox';
import { mailStore, type MailStore, type StoredMail } from './mail/storedMail';
import { choosePort } from './ports';

export type { StoredMail } from './mail/storedMail';

export type RunningMailbox = Readonly<{
  smtpUrl: string;
  /** Of the inbox page. */
  url: string;
  stop: () => Promise<void>;
  /** Newest first. */
  messages: () => Promise<readonly StoredMail[]>;
}>;

const largestMail = 10 * 1024 * 1024;

/** A real mail server on loopback that keeps what it gets as files, and a page to read it. Nothing leaves the machine. */
export const startMailbox = async ({
  dataDir,
  smtpPort,
  webPort,
}: {
  dataDir: string;
  smtpPort: number;
  webPort: number;
}): Promise<RunningMailbox> => {
  const store = mailStore(path.join(dataDir, 'mail'));
  const chosenSmtpPort = await choosePort({ setting: 'SMTP_PORT', port: smtpPort });
  const chosenWebPort = await choosePort({ setting: 'INBOX_PORT', port: webPort });
  const smtp = smtpServer(store);
  smtp.listen(chosenSmtpPort, '127.0.0.1');
  await once(smtp.server, 'listening');
  const web = await listen(createInbox(store), chosenWebPort);
  const stop = async () => {
    await Promise.all([web.stop(), new Promise<void>((resolve) => smtp.close(resolve))]);
  };
  return {
    smtpUrl: `smtp://127.0.0.1:${chosenSmtpPort}`,
    url: `http://127.0.0.1:${web.port}`,
    stop,
    messages: store.all,
  };
};

/** A mail is answered with "accepted" only when it is on disk. */
const smtpServer = (store: MailStore): SMTPServer => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 1_000,
    onData: (stream, session, answer) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      collect(stream)
        .then((raw) => store.keep(raw, recipients))
        .then(
          () => answer(),
          (fault: Error) => answer(fault),
        );
    },
  });
  // A sender that hangs up halfway is the sender's matter: it will try again.
  server.on('error', () => undefined);
  return server;
};

const collect = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
