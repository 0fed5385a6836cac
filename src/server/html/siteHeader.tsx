import { paths } from '../paths';
import { usePage } from './context';
import { Form } from './form';
import { Link } from './link';
import { Mark } from './mark';

const isCurrent = (address: string, href: string): boolean => {
  const path = address.split('?')[0] ?? '';
  return href === paths.work ? path === href : path === href || path.startsWith(`${href}/`);
};

const Menu = () => {
  const { menu, address, words } = usePage();
  if (menu.length === 0) return null;
  return (
    <nav class="app-menu" aria-label={words.layout.mainMenu}>
      <ul class="app-menu__list">
        {menu.map((item) => (
          <li>
            <Link href={item.href} current={isCurrent(address, item.href)} class="app-menu__link">
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Changes nothing but a cookie, so it needs no token and starts no session for a passer-by. */
const LanguageSwitch = () => {
  const { language, address, words } = usePage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <form method="post" action={paths.language} class="app-inline-form">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={address} />
      <button class="app-text-button" type="submit" lang={other}>
        {words.layout.otherLanguage}
      </button>
    </form>
  );
};

const Reader = () => {
  const { viewer, words, settings } = usePage();
  if (viewer === undefined)
    return (
      <Link href={paths.work} class="app-menu__link">
        {words.layout.signIn}
      </Link>
    );
  return (
    <>
      {settings && (
        <Link href={settings.href} class="app-reader">
          {settings.label}
        </Link>
      )}
      <Link href={paths.sessions} class="app-reader">
        {words.layout.signedInAs({ name: viewer.name, organisation: viewer.organisationName })}
      </Link>
      <Form action={paths.signOut} class="app-inline-form" quiet>
        <button class="app-text-button" type="submit">
          {words.layout.signOut}
        </button>
      </Form>
    </>
  );
};

export const SiteHeader = () => {
  const { words } = usePage();
  return (
    <header class="utrecht-page-header app-header">
      <div class="app-header__content">
        <div class="app-header__top">
          <Link href={paths.work} class="app-brand">
            <Mark />
            {words.common.productName}
          </Link>
          <div class="app-header__reader">
            <Reader />
            <LanguageSwitch />
          </div>
        </div>
        <Menu />
      </div>
    </header>
  );
};
