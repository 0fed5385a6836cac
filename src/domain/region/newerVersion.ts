/** `utrecht-2026-3`: whose, of which year, and which one of that year. */
const parts = (version: string) => /^(?<whose>.+)-(?<year>\d{4})-(?<number>\d+)$/.exec(version)?.groups;

/** Is the first a later version of the same? Versions that a region made itself have another name, and are not. */
export function isNewerVersion(version: string, than: string): boolean {
  const [newer, older] = [parts(version), parts(than)];
  if (!newer || !older || newer['whose'] !== older['whose']) return false;
  const [year, number] = [
    Number(newer['year']) - Number(older['year']),
    Number(newer['number']) - Number(older['number']),
  ];
  return year > 0 || (year === 0 && number > 0);
}
