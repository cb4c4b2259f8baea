import { PlayIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { StoredRun } from '#journal/journal.ts';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../app-context.ts';
import { quoted } from '../play/quoted.ts';
import { Icon } from '../shared/Icon.tsx';
import { Picture } from '../shared/Picture.tsx';
import { useLastLine } from './use-shelf.ts';

/** The run that was left, with the line it was left on. */
export function GoOn({ stored, card }: { readonly stored: StoredRun; readonly card: SceneCard }) {
  const { t } = useApp();
  const last = useLastLine(stored);
  const known = last === 'not-fetched' ? null : last;
  const said = known?.said;
  return (
    <article className="go-on">
      <div className="pic">
        <Picture place={known?.picture.place ?? 'meeting-room'} person={known ? known.picture.person : { id: card.person.id, look: 'calm' }} />
      </div>
      <div className="txt">
        <p className="kick">{t.start.goOn}</p>
        <h2>{card.title}</h2>
        {said ? <blockquote className="quote">{said.who === 'you' ? t.play.you : said.who}: {quoted(said.text, t.play.quotes)}</blockquote> : null}
        {last === 'not-fetched' ? <p className="small soft">{t.start.notLoaded}</p> : null}
        {known ? <p className="small soft">{t.start.left(known.minutesLeft)}</p> : null}
        <Button as="a" href={`#/play/${card.slug}?run=${encodeURIComponent(stored.id)}`} icon={<Icon of={PlayIcon} />}>{t.start.goOnAction}</Button>
      </div>
    </article>
  );
}
