import { CogIcon, MoonIcon, SunIcon } from '@navikt/aksel-icons';
import { useApp } from '../app-context.ts';
import { useIsDark } from '../shared/use-is-dark.ts';

/** Language, light or dark, and the rest of the settings. */
export function TopLinks() {
  const { t, settings, changeSettings } = useApp();
  const dark = useIsDark();
  const Theme = dark ? SunIcon : MoonIcon;
  return (
    <>
      <LanguageSwitch />
      <span className="sep wide" />
      <button
        type="button" className="toplink" aria-label={dark ? t.start.toLight : t.start.toDark}
        onClick={() => changeSettings({ theme: dark ? 'light' : 'dark' })} data-theme={settings.theme}
      >
        <Theme className="icon" aria-hidden={true} />
        <span className="wide">{dark ? t.common.themes.light : t.common.themes.dark}</span>
      </button>
      <a className="toplink" href="#/settings" aria-label={t.common.settings}>
        <CogIcon className="icon" aria-hidden={true} />
        <span className="wide">{t.common.settings}</span>
      </a>
    </>
  );
}

/** Each language in its own words. On a phone there is room for one other only; the settings have them all. */
function LanguageSwitch() {
  const { t, language, changeSettings } = useApp();
  const languages = [['nb', t.common.languages.nb], ['nn', t.common.languages.nn], ['en', t.common.languages.en]] as const;
  const onPhone = language === 'nb' ? 'en' : 'nb';
  return languages.map(([code, name]) => {
    const here = code === language;
    return (
      <button
        key={code} type="button" lang={code} className={code === onPhone ? 'toplink' : 'toplink wide'} aria-current={here || undefined}
        onClick={() => changeSettings({ language: code })}
      >
        {name}
      </button>
    );
  });
}
