import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Only the components that our building blocks use: a third of the whole library. */
const components = [
  'root',
  'document',
  'body',
  'surface',
  'skip-link',
  'page-header',
  'page-footer',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'paragraph',
  'link',
  'ordered-list',
  'unordered-list',
  'table',
  'status-badge',
  'alert',
  'form',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'textbox',
  'textarea',
  'select',
  'checkbox',
  'radio-button',
  'button',
  'button-group',
  'data-list',
];

const library = path.dirname(require.resolve('@utrecht/component-library-css/package.json'));

const componentCss = (name: string): string =>
  readFileSync(require.resolve(`@utrecht/${name}-css/dist/index.css`, { paths: [library] }), 'utf8');

/** Its package exports scripts only, so the style sheet is found next to them. */
const denHaagCss = (name: string): string => {
  const script = require.resolve(`@gemeente-denhaag/${name}`);
  return readFileSync(
    path.join(script.slice(0, script.lastIndexOf(`${path.sep}dist${path.sep}`)), 'dist', 'index.css'),
    'utf8',
  );
};

export const libraryCss = (): string =>
  [...components.map(componentCss), denHaagCss('step-marker'), denHaagCss('process-steps')].join('\n');

export const themeCss = (): string =>
  readFileSync(require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8');
