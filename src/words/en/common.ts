import type { Words } from '../types';

export const common: Words['common'] = {
  productName: 'Overstap',
  save: 'Save',
  send: 'Send',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Continue',
  change: 'Change',
  changeWhat: ({ what }) => `Change: ${what}`,
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  nothingFilledIn: 'Not filled in yet',
  search: 'Search',
  show: 'Show',
  telephone: 'Telephone',
  deputy: 'Deputy',
  deputyWithName: ({ name }) => `Deputy: ${name}`,
  reference: ({ reference }) => `Reference ${reference}`,
};
