import '../styles/settings.css';
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
  const { t } = useApp();
  const heading = useArrival();
  return (
    <div className="page settings">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="settings">
        <header>
          <h1 ref={heading} tabIndex={-1}>{t.settings.title}</h1>
          <p className="soft">{t.settings.lead}</p>
        </header>
        <section aria-labelledby="settings-look">
          <h2 id="settings-look">{t.settings.look}</h2>
          <Look />
        </section>
        <section aria-labelledby="settings-play">
          <h2 id="settings-play">{t.settings.play}</h2>
          <Play />
        </section>
        <section aria-labelledby="settings-sound">
          <h2 id="settings-sound">{t.settings.sound}</h2>
          <Sound />
        </section>
        <section aria-labelledby="settings-kept">
          <h2 id="settings-kept">{t.settings.kept}</h2>
          <Kept />
        </section>
      </main>
    </div>
  );
}

function Look() {
  const { t, language, settings, changeSettings } = useApp();
  const { themes, textSizes, motions } = t.settings;
  return (
    <div className="fields">
      <div>
        <Options
          label={t.settings.language} value={language} options={[['nb', t.settings.nb], ['nn', t.settings.nn], ['en', t.settings.en]]}
          onChange={(value) => changeSettings({ language: value })}
        />
        <p className="small soft">{t.settings.languageHelp}</p>
      </div>
      <Options
        label={t.settings.theme} value={settings.theme} options={[['light', themes.light], ['dark', themes.dark], ['system', themes.system]]}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Options
        label={t.settings.textSize} value={settings.textSize}
        options={[['normal', textSizes.normal], ['large', textSizes.large], ['larger', textSizes.larger]]}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Options
        label={t.settings.motion} value={settings.motion} options={[['system', motions.system], ['reduced', motions.reduced]]}
        onChange={(motion) => changeSettings({ motion })}
      />
    </div>
  );
}

function Play() {
  const { t, settings, changeSettings } = useApp();
  const { helps, helpHelp, stages, stageHelp } = t.settings;
  return (
    <div className="fields">
      <OptionCards
        label={t.settings.help} hint={t.settings.helpWhen} value={settings.help}
        options={[
          { value: 'novice', label: helps.novice, about: helpHelp.novice },
          { value: 'experienced', label: helps.experienced, about: helpHelp.experienced },
        ]}
        onChange={(help) => changeSettings({ help })}
      />
      <OptionCards
        label={t.settings.stage} value={settings.stage ? 'on' : 'off'}
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
  const { t, journal } = useApp();
  return (
    <div className="fields">
      <p>{journal.canKeep ? t.settings.keptText : t.settings.cannotKeep}</p>
      <div><DeleteAll /></div>
    </div>
  );
}
