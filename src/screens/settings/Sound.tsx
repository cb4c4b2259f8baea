import { SETTINGS_TEXTS } from '#texts/pages/settings.ts';
import { useApp } from '../app-context.ts';
import { Options } from '../shared/Options.tsx';
import { Volume } from './Volume.tsx';

/** On and off, and how loud each kind of sound is. What is moved is heard. */
export function Sound() {
  const { language, settings, changeSettings, sound } = useApp();
  const words = SETTINGS_TEXTS[language];
  const { volumes, volumeHelp, volumeOf, sounds } = words;
  return (
    <div className="fields">
      <div>
        <Options
          label={words.soundIs} value={settings.sound ? 'on' : 'off'} options={[['on', sounds.on], ['off', sounds.off]]}
          onChange={(value) => changeSettings({ sound: value === 'on' })}
        />
        <p className="small soft">{words.soundHelp}</p>
      </div>
      <div className="volumes">
        <Volume
          label={volumes.ambience} hint={volumeHelp.ambience} value={settings.soundAmbience} inWords={volumeOf}
          onChange={(soundAmbience) => changeSettings({ soundAmbience })} onSet={() => sound?.sample('ambience')}
        />
        <Volume
          label={volumes.effects} hint={volumeHelp.effects} value={settings.soundEffects} inWords={volumeOf}
          onChange={(soundEffects) => changeSettings({ soundEffects })} onSet={() => sound?.sample('effects')}
        />
        <Volume
          label={volumes.interface} hint={volumeHelp.interface} value={settings.soundInterface} inWords={volumeOf}
          onChange={(soundInterface) => changeSettings({ soundInterface })} onSet={() => sound?.sample('interface')}
        />
      </div>
    </div>
  );
}
