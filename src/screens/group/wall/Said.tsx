import { pictureOf } from '#run/picture-of.ts';
import type { Line } from '#run/moment.ts';
import { PICTURE_TEXTS } from '#texts/picture.ts';
import { useApp } from '../../app-context.ts';
import { quoted } from '../../play/quoted.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';

/** From so many letters a line is set smaller, and from so many smaller still: it must never be cut. */
const LONG = 80;
const LONGER = 140;

/** What was told last, large enough for the back row, and above it what it answers. */
export function Said() {
  const { t, settings } = useApp();
  const { walk: { lines, before, step } } = useWalk();
  const { person } = pictureOf(lines);
  const speaks = settings.stage && person !== null && step.some(({ chosen, tags }) => !chosen && tags.who === person.id);
  return (
    <div className="wall-said" role="log" aria-live="polite" aria-label={t.play.transcript} data-speaks={speaks || undefined}>
      <Seen />
      {before ? <Told key={before.id} line={before} age="before" /> : null}
      {step.map((line) => <Told key={line.id} line={line} age="now" />)}
    </div>
  );
}

/** Where it is and how somebody looks, for those who do not see it; on the screen only where there is no picture. */
function Seen() {
  const picture = PICTURE_TEXTS[useApp().language];
  const words = useGroupTexts().wall;
  const { walk: { lines }, bundle: { scene } } = useWalk();
  const { place, person } = pictureOf(lines);
  const name = person ? (scene.cast[person.id]?.name.split(' ')[0] ?? person.id) : null;
  return (
    <p className="see">
      {place ? picture.places[place] : ''} {person && name !== null ? words.see(name, picture.looks[person.look]) : ''}
    </p>
  );
}

function Told({ line, age }: { readonly line: Line; readonly age: 'before' | 'now' }) {
  const { t } = useApp();
  const words = useGroupTexts().wall;
  const { say, bundle: { scene } } = useWalk();
  const { text, lang } = say(line);
  const { who, inner } = line.tags;
  const size = text.length > LONGER ? 'longer' : text.length > LONG ? 'long' : undefined;
  const shared = { 'data-line': line.id, 'data-age': age, 'data-size': size };
  if (line.chosen || who === 'you') {
    return (
      <div className="w-mine" data-inner={inner || undefined} {...shared}>
        <p className="w-name">{inner ? t.play.inside : who === 'you' ? words.youAll : words.chose}</p>
        <p className="w-line" lang={lang}>{who === 'you' ? quoted(text, t.play.quotes) : text}</p>
      </div>
    );
  }
  if (who === undefined) return <p className="w-told" lang={lang} {...shared}>{text}</p>;
  return (
    <div className="w-said" {...shared}>
      <p className="w-name">{scene.cast[who]?.name ?? who}</p>
      <p className="w-line" lang={lang}>{quoted(text, t.play.quotes)}</p>
    </div>
  );
}
