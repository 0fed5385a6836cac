/**
 * Licences under which a work under EUPL-1.2 may use a package. MPL-2.0 is on the EUPL's own list of compatible
 * licences; OFL and CC-BY are for what is no program: a font, tables of data.
 */
const allowed: readonly string[] = [
  'EUPL-1.2',
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'PSF-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC-BY-3.0',
  'CC-BY-4.0',
];

/** A choice is fine when one of its licences is; a combination when all of them are. */
export const isAllowedLicence = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
