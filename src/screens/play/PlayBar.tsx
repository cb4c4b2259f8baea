import { LifebuoyIcon, PauseIcon, SpeakerSlashIcon, SpeakerSoundWave2Icon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { inLanguage } from '#story/in-language.ts';
import type { Scene } from '#story/scene.ts';
import type { Phase } from '#story/vocabulary.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';

/** Before, the meeting, and all that comes after. */
const PARTS = ['before', 'meeting', 'after'] as const;

export const PlayBar = memo(function PlayBar({ scene, phase, onDialog }: { scene: Scene; phase: Phase; onDialog: (dialog: 'pause' | 'help') => void }) {
  const { t, language, settings, changeSettings } = useApp();
  const now = PARTS.indexOf(phase === 'later' ? 'after' : phase);
  return (
    <header className="bar">
      <div className="pill where">
        <h1>{inLanguage(scene.title, language)}</h1>
        <span className="steps" role="img" aria-label={t.play.part(now + 1, PARTS.length, t.play.phases[phase])}>
          {PARTS.map((part, index) => <i key={part} data-at={index < now ? 'done' : index === now ? 'now' : 'next'} />)}
        </span>
        {settings.stage ? null : <span className="small soft wide off">{t.play.stageOff}</span>}
      </div>
      <div className="acts">
        <button type="button" className="pill sound" data-action="sound" aria-pressed={settings.sound} aria-label={t.play.sound} onClick={() => changeSettings({ sound: !settings.sound })}>
          <Icon of={settings.sound ? SpeakerSoundWave2Icon : SpeakerSlashIcon} />
          <span className="wide">{t.play.sound}</span>
        </button>
        <button type="button" className="pill" data-action="help" aria-label={`${t.common.helpShort}: ${t.common.help}`} onClick={() => onDialog('help')}>
          <Icon of={LifebuoyIcon} />
          <span className="wide">{t.common.help}</span>
          <span className="narrow">{t.common.helpShort}</span>
        </button>
        <button type="button" className="pill" data-action="pause" aria-label={t.common.pause} onClick={() => onDialog('pause')}>
          <Icon of={PauseIcon} />
          <span className="wide">{t.common.pause}</span>
        </button>
      </div>
    </header>
  );
});
