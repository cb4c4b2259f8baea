import '../styles/settings.css';
import { SETTINGS_TEXTS } from '#texts/pages/settings.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { Options } from '../shared/Options.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { OptionCards } from './OptionCards.tsx';
import { Sound } from './Sound.tsx';

/** How the game looks and plays on this device, what is kept, and how to be rid of it. */
export function SettingsPage() {
  const { t, language } = useApp();
  const words = SETTINGS_TEXTS[language];
  const heading = useArrival();
  return (
    <div className="page settings">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="settings">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </header>
        <section aria-labelledby="settings-look">
          <h2 id="settings-look">{words.look}</h2>
          <Look />
        </section>
        <section aria-labelledby="settings-play">
          <h2 id="settings-play">{words.play}</h2>
          <Play />
        </section>
        <section aria-labelledby="settings-sound">
          <h2 id="settings-sound">{words.sound}</h2>
          <Sound />
        </section>
        <section aria-labelledby="settings-kept">
          <h2 id="settings-kept">{words.kept}</h2>
          <Kept />
        </section>
      </main>
    </div>
  );
}

function Look() {
  const { t, language, settings, changeSettings } = useApp();
  const { languages, themes } = t.common;
  const words = SETTINGS_TEXTS[language];
  const { textSizes, motions } = words;
  return (
    <div className="fields">
      <div>
        <Options
          label={words.language} value={language} options={[['nb', languages.nb], ['nn', languages.nn], ['en', languages.en]]}
          onChange={(value) => changeSettings({ language: value })}
        />
        <p className="small soft">{words.languageHelp}</p>
      </div>
      <Options
        label={words.theme} value={settings.theme} options={[['light', themes.light], ['dark', themes.dark], ['system', words.themeOfDevice]]}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Options
        label={words.textSize} value={settings.textSize}
        options={[['normal', textSizes.normal], ['large', textSizes.large], ['larger', textSizes.larger]]}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Options
        label={words.motion} value={settings.motion} options={[['system', motions.system], ['reduced', motions.reduced]]}
        onChange={(motion) => changeSettings({ motion })}
      />
    </div>
  );
}

function Play() {
  const { language, settings, changeSettings } = useApp();
  const words = SETTINGS_TEXTS[language];
  const { helps, helpHelp, stages, stageHelp } = words;
  return (
    <div className="fields">
      <OptionCards
        label={words.help} hint={words.helpWhen} value={settings.help}
        options={[
          { value: 'novice', label: helps.novice, about: helpHelp.novice },
          { value: 'experienced', label: helps.experienced, about: helpHelp.experienced },
        ]}
        onChange={(help) => changeSettings({ help })}
      />
      <OptionCards
        label={words.stage} value={settings.stage ? 'on' : 'off'}
        options={[
          { value: 'on', label: stages.on, about: stageHelp.on },
          { value: 'off', label: stages.off, about: stageHelp.off },
        ]}
        onChange={(value) => changeSettings({ stage: value === 'on' })}
      />
    </div>
  );
}

function Kept() {
  const { language, journal } = useApp();
  const words = SETTINGS_TEXTS[language];
  return (
    <div className="fields">
      <p>{journal.canKeep ? words.keptText : words.cannotKeep}</p>
      <div><DeleteAll /></div>
    </div>
  );
}
