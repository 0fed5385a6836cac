import { z } from 'zod';
import { staleExceptions, type Exceptions } from './exceptions';

const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;

const via = z.union([
  z.string(),
  z.looseObject({ name: z.string(), title: z.string(), url: z.string(), severity: z.enum(severities) }),
]);

const report = z.looseObject({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.looseObject({ via: z.array(via) })),
});

export interface Advisory {
  id: string;
  package: string;
  title: string;
  severity: (typeof severities)[number];
}

/** What `npm audit --json` answered; undefined when that is no report, so that nothing is known. */
export const readAdvisories = (json: unknown): Advisory[] | undefined => {
  const read = report.safeParse(json);
  if (!read.success) return undefined;
  const found = Object.values(read.data.vulnerabilities)
    .flatMap((one) => one.via)
    .flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ id: idIn(one.url), package: one.name, title: one.title, severity: one.severity }],
    );
  return [...new Map(found.map((one) => [`${one.id} ${one.package}`, one])).values()];
};

const idIn = (url: string): string => url.split('/').at(-1) ?? url;

const isSerious = ({ severity }: Advisory): boolean =>
  severities.indexOf(severity) >= severities.indexOf('moderate');

/** Advisories of moderate severity and up that no exception bears, and exceptions that should go. */
export function advisoryFaults(found: readonly Advisory[], exceptions: Exceptions, today: string): string[] {
  const keyOf = (one: { id: string; package: string }) => `${one.id} (${one.package})`;
  const borne = new Set(exceptions.advisories.map(keyOf));
  const serious = found.filter(isSerious);
  const needed = new Set(serious.map(keyOf));
  const listed = exceptions.advisories.map((one) => ({ name: keyOf(one), until: one.until }));
  return [
    ...serious
      .filter((one) => !borne.has(keyOf(one)))
      .map((one) => `${one.package}: ${one.severity}: ${one.title} (${one.id})`),
    ...staleExceptions(listed, needed, today),
  ];
}
