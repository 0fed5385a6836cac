import { paths } from '../paths';
import { usePage } from './context';
import { Link } from './link';

export const SiteFooter = () => {
  const { words, viewer, sessionEnds } = usePage();
  const { layout } = words;
  const links = [
    [paths.help, layout.help],
    [paths.accessibility, layout.accessibility],
    [paths.privacy, layout.privacy],
    [paths.whatIsNew, layout.whatIsNew],
  ] as const;
  return (
    <footer class="utrecht-page-footer app-footer">
      <div class="app-footer__content">
        <div>
          <p class="app-footer__promise">{layout.footerPromise}</p>
          <p>{layout.footerReach}</p>
          {viewer === undefined || sessionEnds === undefined ? null : (
            <p>{words.sessions.footer({ minutes: sessionEnds.idleMinutes })}</p>
          )}
        </div>
        <nav aria-label={layout.footerMenu}>
          <ul class="app-footer__links">
            {links.map(([href, label]) => (
              <li>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
};
