import type { ComponentChildren } from 'preact';
import { usePage } from './context';
import { hiddenFieldNames } from './hiddenFields';

type FormProps = {
  action: string;
  /** The same command once more: for a form that is shown again, so that it cannot have an effect twice. */
  commandId?: string;
  hidden?: Record<string, string>;
  /** Where fields are kept while somebody types; see assets/js/draft.js. */
  draftUrl?: string;
  /** A form that only switches something: no warning when it is left. */
  quiet?: boolean;
  class?: string;
  children: ComponentChildren;
};

const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

export const Form = (props: FormProps) => {
  const page = usePage();
  const { words } = page;
  return (
    <form
      method="post"
      action={props.action}
      class={props.class ?? 'utrecht-form app-form'}
      novalidate
      data-draft-url={props.draftUrl}
      data-guard={props.quiet === true ? undefined : ''}
      data-sending={words.form.sending}
      data-draft-failed={props.draftUrl === undefined ? undefined : words.form.draftNotSaved}
    >
      <HiddenField name={hiddenFieldNames.csrf} value={page.csrfToken()} />
      <HiddenField name={hiddenFieldNames.commandId} value={props.commandId ?? page.newCommandId()} />
      {page.signedPerson === undefined ? null : (
        <HiddenField name={hiddenFieldNames.person} value={page.signedPerson} />
      )}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      {props.children}
      {props.draftUrl === undefined ? null : <p class="app-draft-state" role="status" data-draft-state></p>}
    </form>
  );
};

/** A search for words that may be a name: they travel in the body, and the address that shows what was found has none. */
export const SearchForm = ({
  action,
  label,
  children,
}: {
  action: string;
  label: string;
  children: ComponentChildren;
}) => (
  <form method="post" action={action} class="app-filter-form" role="search" aria-label={label}>
    <HiddenField name={hiddenFieldNames.csrf} value={usePage().csrfToken()} />
    {children}
  </form>
);

/** Filters: they change nothing, so they are a GET without a token and can be bookmarked. */
export const FilterForm = ({
  action,
  label,
  children,
}: {
  action: string;
  label: string;
  children: ComponentChildren;
}) => (
  <form method="get" action={action} class="app-filter-form" role="search" aria-label={label}>
    {children}
  </form>
);
