import type { Shown } from '#group/protocol.ts';
import type { Choice } from '#run/moment.ts';
import type { GroupTexts } from '#texts/pages/group.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import type { Bar, Shares } from '../walk/bars.ts';

interface ResultProps {
  readonly mode: Choice['tags']['mode'];
  readonly now: Shown;
  /** The first vote, once there is a second. */
  readonly before: Shown | undefined;
  readonly shares: Shares | undefined;
  /** Whoever chose this speaks first. */
  readonly first: boolean;
}

/** The second vote thick and the first a thin mark under it; a number that is hidden is hatched as far as it could reach. */
export function Result({ mode, now, before, shares, first }: ResultProps) {
  const words = useGroupTexts().wall;
  const way = mode === undefined || mode === 'none' ? null : mode;
  return (
    <>
      <div className="opt-result">
        {shares ? (
          <div className="opt-bars" aria-hidden="true">
            <BarOf bar={shares.now} />
            {shares.before ? <BarOf bar={shares.before} thin /> : null}
          </div>
        ) : null}
        {way || first ? (
          <div className="opt-meta">
            {way ? <span className="opt-way"><i data-mode={way} aria-hidden="true" />{words.modes[way]}</span> : null}
            {first ? <strong className="opt-first">{words.speakFirst}</strong> : null}
          </div>
        ) : null}
      </div>
      <p className="opt-count">
        <b data-words={now.is === 'few' || undefined}>{shownText(now, words)}</b>
        {before ? <small>{words.first(shownText(before, words))}</small> : null}
      </p>
    </>
  );
}

function BarOf({ bar: { sure, most }, thin = false }: { readonly bar: Bar; readonly thin?: boolean }) {
  return (
    <div className="bar9" data-thin={thin || undefined}>
      <i style={{ width: `${sure * 100}%` }} />
      {most > sure ? <i className="maybe" style={{ width: `${(most - sure) * 100}%` }} /> : null}
    </div>
  );
}

export function shownText(shown: Shown, { shown: words }: GroupTexts['wall']): string {
  switch (shown.is) {
    case 'count': return String(shown.n);
    case 'few': return words.few;
    case 'between': return words.between(shown.from, shown.to);
  }
}
