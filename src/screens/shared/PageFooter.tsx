import { useApp } from '../app-context.ts';

/** The quiet way to the pages around the play. */
export function PageFooter() {
  const { t } = useApp();
  const { pages } = t.common;
  return (
    <footer className="foot">
      <nav aria-label={t.common.pagesLabel}>
        <ul>
          <li><a href="#/">{pages.start}</a></li>
          <li><a href="#/journal">{pages.journal}</a></li>
          <li><a href="#/path">{pages.path}</a></li>
          <li><a href="#/group">{pages.group}</a></li>
          <li><a href="#/house">{pages.house}</a></li>
          <li><a href="#/about">{pages.about}</a></li>
          <li><a href="#/settings">{t.common.settings}</a></li>
        </ul>
      </nav>
    </footer>
  );
}
