import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Letter } from './letter';

export interface Envelope {
  to: string;
  /** A colleague who can answer; null: the sender of the mails. */
  replyTo: string | null;
  /** The same for the same message, whenever it is tried again, so that a mail server or reader shows it once. */
  messageId: string;
}

export interface Mailer {
  send(letter: Letter, envelope: Envelope): Promise<void>;
  close(): void;
}

/** All time-outs in milliseconds: together less than any claim on a notice lasts. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

export function createMailer(options: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport(
    { url: options.smtpUrl, pool: true, maxConnections: 2, ...patience },
    { from: options.from },
  );
  return {
    async send(letter, envelope) {
      await transport.sendMail({
        to: envelope.to,
        replyTo: envelope.replyTo ?? undefined,
        messageId: envelope.messageId,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        icalEvent: letter.invitation
          ? { method: letter.invitation.method, filename: 'overstap.ics', content: letter.invitation.content }
          : undefined,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** A Message-ID that depends on the key of the notice and on nothing else. */
export const messageIdFor = (key: string, baseUrl: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${new URL(baseUrl).hostname}>`;

/** `Overstap <overstap@example.nl>` as name and address. */
export function parseSender(from: string): { name: string; address: string } {
  const found = /^(.*)<([^<>]+)>$/.exec(from);
  const name = found?.[1]?.trim() ?? '';
  const address = found?.[2]?.trim() ?? from.trim();
  return { name: name === '' ? address : name, address };
}

/**
 * What a failed attempt means: the server refused this very message (5xx), asked to try it again later (4xx), or could
 * not be reached at all, so that trying the next message makes no sense either.
 */
export function sendingFailed(fault: unknown): 'refused' | 'later' | 'unreachable' {
  if (!(fault instanceof Error)) return 'later';
  const code = 'responseCode' in fault && typeof fault.responseCode === 'number' ? fault.responseCode : 0;
  if (code >= 500 && code < 600) return 'refused';
  return code > 0 ? 'later' : 'unreachable';
}
