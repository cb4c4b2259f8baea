/** @jsxImportSource preact */
import type { Ballot, RoomResult, Shown } from '#group/protocol.ts';
import { isAllHidden, rangeOf } from '#group/shown.ts';
import { countText, inLanguage } from './in-words.ts';
import { useWords } from './phone-context.ts';
import { resultRows, type OwnChoices, type ResultRow } from './result.ts';

interface ResultProps {
  readonly ballot: Ballot;
  readonly result: RoomResult;
  readonly own: OwnChoices;
}

export function Result({ ballot, result, own }: ResultProps) {
  const { t } = useWords();
  const rows = resultRows(ballot, result, own);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map((shown) => rangeOf(shown).to)));
  return (
    <>
      <h1 class="ask" tabIndex={-1}>{t.result.title}</h1>
      <ol class="choices" data-hides={rows.some(({ counts }) => counts.some(({ is }) => is === 'few')) || undefined}>
        {rows.map((row) => <Row key={row.id} row={row} most={isAllHidden(result) ? null : most} />)}
      </ol>
    </>
  );
}

/** `most` is how many the whole width of a bar stands for; null where there is nothing to draw. */
function Row({ row, most }: { row: ResultRow; most: number | null }) {
  const { t, language } = useWords();
  const { text, lang } = inLanguage(row.text, language);
  const rounds = row.counts.length;
  return (
    <li class="choice" data-mine={row.mine.length > 0 || undefined}>
      <span class="n">{row.letter}</span>
      <div>
        <p lang={lang}>{text}</p>
        {row.mine.length ? <p class="mine">{mineText(row, rounds, t.result)}</p> : null}
        {row.counts.map((shown, index) => (
          <p key={index} class="count" data-round={index + 1}>
            {rounds === 2 ? <span class="round">{t.result.rounds[index]}<span class="vh">:</span></span> : null}
            {most === null ? null : <Bar shown={shown} most={most} />}
            <b>{countText(shown, t)}</b>
          </p>
        ))}
      </div>
    </li>
  );
}

function mineText({ mine }: ResultRow, rounds: number, { mine: only, mineOf }: { readonly mine: string; readonly mineOf: readonly [string, string] }): string {
  return rounds === 1 || mine.length === 2 ? only : mineOf[mine[0] === 1 ? 0 : 1];
}

/** As long as the count, against the longest; what is only known within five has an open end. */
function Bar({ shown, most }: { shown: Shown; most: number }) {
  const { from, to } = rangeOf(shown);
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${(from / most) * 100}%` }} />
      {to > from ? <i class="maybe" style={{ width: `${((to - from) / most) * 100}%` }} /> : null}
    </span>
  );
}
