import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { checkPath, PATH_LIMITS, PATH_VERSION, type PathStep } from '#week/path.ts';
import { linkOf } from '#week/path-link.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../shared/TextField.tsx';
import { inOrder } from '../start/shelf.ts';
import { MakerSteps } from './MakerSteps.tsx';
import { ShareLink } from './ShareLink.tsx';
import { suggestedSteps } from './suggested-steps.ts';
import { useSceneTitles } from './use-scene-titles.ts';

/** Scenes, order, weeks and a name; the link is there as soon as they make a path. */
export function PathMaker() {
  const { language, catalogue } = useApp();
  const words = PATH_TEXTS[language];
  const { titleOf } = useSceneTitles();
  const cards = inOrder(catalogue.cards);
  const scenes = cards.map(({ slug }) => slug);
  const [title, setTitle] = useState('');
  const [steps, setSteps] = useState<readonly PathStep[]>([]);
  const [check, setCheck] = useState(true);
  const [next, setNext] = useState(scenes[0] ?? '');
  const made = checkPath({ version: PATH_VERSION, title, steps, check }, scenes);
  const full = steps.length >= PATH_LIMITS.steps;
  return (
    <>
      <section className="read" aria-label={words.makerName}>
        <div className="say"><h2>{words.makerName}</h2></div>
        <TextField label={words.makerName} hideLabel value={title} limit={PATH_LIMITS.title} hint={words.makerNameHint} onChange={setTitle} />
      </section>
      <section className="read" aria-labelledby="maker-steps">
        <div className="say"><h2 id="maker-steps">{words.makerSteps}</h2></div>
        <div className="blocks">
          <MakerSteps steps={steps} onChange={setSteps} />
          <div className="add-scene">
            <div className="field">
              <label htmlFor="maker-scene">{words.makerAdd}</label>
              <select id="maker-scene" value={next} onChange={({ target }) => setNext(target.value)}>
                {scenes.map((slug) => <option key={slug} value={slug}>{titleOf(slug)}</option>)}
              </select>
            </div>
            <Button type="button" variant="secondary" data-action="add-scene" disabled={full} onClick={() => {
              setSteps([...steps, { scene: next, weeks: steps.length ? 1 : 0 }]);
              setNext(scenes[(scenes.indexOf(next) + 1) % scenes.length] ?? next);
            }}>{words.makerAddDo}</Button>
            {steps.length === 0 ? (
              <Button type="button" variant="tertiary" data-action="suggest" onClick={() => setSteps(suggestedSteps(cards))}>{words.makerAll}</Button>
            ) : null}
          </div>
          <div className="tick">
            <input id="maker-check" type="checkbox" checked={check} aria-describedby="maker-check-hint" onChange={({ target }) => setCheck(target.checked)} />
            <label htmlFor="maker-check">{words.makerCheck}</label>
            <p className="small soft" id="maker-check-hint">{words.makerCheckHint}</p>
          </div>
        </div>
      </section>
      <section className="read" aria-labelledby="maker-result">
        <div className="say">
          <h2 id="maker-result">{made.ok ? words.makerResult : words.link}</h2>
          {made.ok ? <p className="soft">{words.makerResultText}</p> : null}
        </div>
        {made.ok ? (
          <div className="blocks">
            <ShareLink path={made.value} />
            <p><a href={`#/path?${linkOf(made.value)}`}>{words.open}</a></p>
          </div>
        ) : <p className="soft">{words.makerNotReady}</p>}
      </section>
    </>
  );
}
