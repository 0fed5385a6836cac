import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

export type StoredMail = Readonly<{
  id: string;
  receivedAt: Date;
  messageId: string | undefined;
  from: string;
  /** Everybody it was delivered to, also those who are not in its headers. */
  to: readonly string[];
  subject: string;
  text: string;
  html: string | undefined;
  headers: readonly Readonly<{ name: string; value: string }>[];
  attachments: readonly Attachment[];
}>;

export type Attachment = Readonly<{ name: string; mimeType: string; content: Uint8Array }>;

export type MailStore = Readonly<{
  keep: (raw: Buffer, recipients: readonly string[]) => Promise<void>;
  /** Newest first. */
  all: () => Promise<readonly StoredMail[]>;
  one: (id: string) => Promise<StoredMail | undefined>;
}>;

const extension = '.eml';

/** Mails as files, one each, so that any mail program can open them too. */
export const mailStore = (folder: string): MailStore => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const parsed = new Map<string, StoredMail>();

  const read = async (id: string): Promise<StoredMail> => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const mail = await parseMail(id, await readFile(path.join(folder, id + extension)));
    parsed.set(id, mail);
    return mail;
  };

  const ids = async () =>
    (await readdir(folder))
      .filter((file) => file.endsWith(extension))
      .map((file) => file.slice(0, -extension.length))
      .sort()
      .reverse();

  return {
    keep: async (raw, recipients) => {
      const id = `${nextMoment()}-${randomUUID().slice(0, 8)}`;
      const unfinished = path.join(folder, `${id}.part`);
      await writeFile(unfinished, Buffer.concat([deliveryHeaders(recipients), raw]), { mode: 0o600 });
      await rename(unfinished, path.join(folder, id + extension));
    },
    all: async () => Promise.all((await ids()).map(read)),
    one: async (id) => ((await ids()).includes(id) ? read(id) : undefined),
  };
};

const lastMoment = { milliseconds: 0 };

/** Milliseconds, never the same one twice, so that file names sort in the order of arrival. */
const nextMoment = (): number => {
  lastMoment.milliseconds = Math.max(Date.now(), lastMoment.milliseconds + 1);
  return lastMoment.milliseconds;
};

const deliveryHeaders = (recipients: readonly string[]): Buffer =>
  Buffer.from(recipients.map((address) => `Delivered-To: ${address.replace(/[\r\n]/g, '')}\r\n`).join(''));

const parseMail = async (id: string, raw: Buffer): Promise<StoredMail> => {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  return {
    id,
    receivedAt: new Date(Number(id.split('-')[0])),
    messageId: mail.messageId,
    from: mail.from?.address ?? '',
    to: mail.headers.filter(({ key }) => key === 'delivered-to').map(({ value }) => value),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html,
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? (mimeType === 'text/calendar' ? 'invite.ics' : 'attachment'),
      mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
};
