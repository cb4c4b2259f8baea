import { EarSoundwavesIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import type { Line } from '#run/moment.ts';
import type { Scene } from '#story/scene.ts';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { coachText } from './coach-text.ts';
import type { Entry } from './entries.ts';
import { feltWord } from './feeling-words.ts';
import { quoted } from './quoted.ts';
import type { SayById } from './use-scene-texts.ts';

interface EntryViewProps {
  readonly entry: Entry;
  readonly scene: Scene;
  readonly say: SayById;
}

/** One entry of the transcript. Its nodes stay the same as it ages, or a screen reader would read it again. */
export const EntryView = memo(
  function EntryView({ entry, scene, say }: EntryViewProps) {
    const { t, language } = useApp();
    const picture = PICTURE_TEXTS[language];
    switch (entry.kind) {
      case 'phase':
        return <h2 className="part" data-age={entry.age}>{t.play.phases[entry.phase]}</h2>;
      case 'place':
        return <p className="see" data-age={entry.age}>{picture.places[entry.place]}</p>;
      case 'look':
        return <p className="see" data-age={entry.age}>{firstName(scene, entry.who)} {picture[entry.byEar ? 'voices' : 'looks'][entry.look]}.</p>;
      case 'sound':
        return <p className="heard" data-age={entry.age}><Icon of={EarSoundwavesIcon} />{picture.sounds[entry.sound]}</p>;
      case 'felt':
        return (
          <p className="felt-note" data-age={entry.age}>
            <i className="k-felt" />
            {entry.point ? t.play.felt(feltWord(t.feeling.words, entry.point)) : t.play.feltSkipped}
          </p>
        );
      case 'coach':
        return <p className="coach" data-age={entry.age}><b>{t.play.coach}</b> {coachText(entry, scene, t)}</p>;
      default:
        return <LineView line={entry.line} age={entry.age} scene={scene} say={say} />;
    }
  },
  // same key, same content: the log only grows
  (a, b) => a.entry.key === b.entry.key && a.entry.age === b.entry.age && a.say === b.say && a.scene === b.scene,
);

function LineView({ line, age, scene, say }: { line: Line; age: Entry['age']; scene: Scene; say: SayById }) {
  const { t } = useApp();
  const { text, lang } = say(line);
  const { who } = line.tags;
  if (line.chosen || who === 'you') {
    const name = line.tags.inner ? t.play.inside : who === 'you' ? t.play.youSay : line.tags.acts.includes('notice') ? t.play.youNotice : t.play.youDo;
    return (
      <div className="mine" data-line={line.id} data-chosen={line.chosen || undefined} data-age={age} data-inner={line.tags.inner || undefined}>
        <p className="nm">{name}<span className="colon" aria-hidden="true">:</span></p>
        <p lang={lang}>{who === 'you' ? quoted(text, t.play.quotes) : text}</p>
      </div>
    );
  }
  if (!who) return <p className="told" data-line={line.id} data-age={age} lang={lang}>{text}</p>;
  const [first, ...rest] = nameOf(scene, who).split(' ');
  return (
    <div className="said" data-line={line.id} data-age={age}>
      <p className="speaker">
        <Portrait person={who} look={line.looks[who] ?? 'calm'} />
        <span>{first}<span className="rest"> {rest.join(' ')}</span><span className="colon" aria-hidden="true">:</span></span>
      </p>
      <p className="line" lang={lang}>{quoted(text, t.play.quotes)}</p>
    </div>
  );
}

function nameOf(scene: Scene, who: string): string {
  return scene.cast[who]?.name ?? who;
}

function firstName(scene: Scene, who: string): string {
  return nameOf(scene, who).split(' ')[0] ?? who;
}
