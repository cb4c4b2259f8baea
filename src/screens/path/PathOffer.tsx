import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { asFileFault, type Followed } from '#journal/path-file.ts';
import { keepFollowed } from '#journal/small-things.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { linkOf, pathFromLink } from '#week/path-link.ts';
import type { Path } from '#week/path.ts';
import { useApp } from '../app-context.ts';
import { dayOf } from '../shared/days.ts';
import { FileRefusal } from '../shared/FileRefusal.tsx';
import { useSceneTitles } from './use-scene-titles.ts';

/** A path somebody has sent: what is in it, and whether to follow it. Nothing is kept before that is answered. */
export function PathOffer({ link, followed }: { readonly link: string; readonly followed: Followed | null }) {
  const { language, catalogue } = useApp();
  const words = PATH_TEXTS[language];
  const query = new URLSearchParams(link);
  const read = pathFromLink((key) => query.get(key), catalogue.cards.map(({ slug }) => slug));
  if (!read?.ok) {
    return (
      <>
        {read ? <FileRefusal title={words.refusedLink} fault={asFileFault(read.error)} where={words.refusedField(read.error.field, read.error.step)} /> : null}
        <p>{words.refusedHint}</p>
        <p className="btnrow page-tools"><Button as="a" variant="secondary" href="#/path">{words.toMine}</Button></p>
      </>
    );
  }
  return <Offer path={read.value} followed={followed} />;
}

function Offer({ path, followed }: { readonly path: Path; readonly followed: Followed | null }) {
  const { language, now } = useApp();
  const words = PATH_TEXTS[language];
  const { titleOf } = useSceneTitles();
  const [notKept, setNotKept] = useState(false);
  const same = followed !== null && linkOf(followed.path) === linkOf(path);
  const weeks = path.steps.reduce((sum, step) => sum + step.weeks, 0);
  const follow = () => {
    const kept = keepFollowed({ path, begun: dayOf(now()) });
    if (kept.ok) location.hash = '#/path';
    else setNotKept(true);
  };
  return (
    <article className="offer">
      <h2 className="breakable">{path.title}</h2>
      <p className="soft">{words.steps(path.steps.length)}, {words.over(weeks)}</p>
      <ol className="walk">
        {path.steps.map(({ scene, weeks: wait }, at) => (
          // a path may meet the same scene twice, and its order never changes
          <li key={`${at}-${scene}`}><b>{titleOf(scene)}</b> <span className="soft">{at === 0 ? words.first(wait) : words.after(wait)}</span></li>
        ))}
      </ol>
      {path.check ? <p>{words.withCheck}</p> : null}
      {same ? <p>{words.already}</p> : followed ? <p className="notice breakable">{words.replaces(followed.path.title)}</p> : null}
      <div className="btnrow">
        {same ? <Button as="a" href="#/path">{words.toMine}</Button> : <Button type="button" data-action="follow" onClick={follow}>{followed ? words.followInstead : words.follow}</Button>}
        {same ? null : <Button as="a" variant="tertiary" href={followed ? '#/path' : '#/'}>{words.notNow}</Button>}
      </div>
      <p role="status">{notKept ? words.notKept : ''}</p>
    </article>
  );
}
