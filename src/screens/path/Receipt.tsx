import { Button } from '@navikt/ds-react/Button';
import type { Followed } from '#journal/path-file.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { progressOf } from '#week/progress.ts';
import { useApp } from '../app-context.ts';
import { BrandMark } from '../shared/Brand.tsx';
import { dayInWords, dayOf } from '../shared/days.ts';
import { useFinishes } from './use-finishes.ts';

/** «Gjennomført»: the title and the date. Nothing about the person, the choices or the feelings, for others may read it. */
export function Receipt({ followed }: { readonly followed: Followed | null }) {
  const { t, language, now } = useApp();
  const words = PATH_TEXTS[language];
  const finishes = useFinishes();
  if (finishes === null) return <p className="loading" role="status">{words.loading}</p>;
  const completed = followed ? progressOf(followed.path, followed.begun, finishes, dayOf(now())).completed : null;
  if (!followed || !completed) {
    return (
      <div className="empty">
        <h2>{words.receiptNot}</h2>
        <p>{words.receiptNotText}</p>
        <Button as="a" href="#/path">{words.back}</Button>
      </div>
    );
  }
  return (
    <>
      <article className="receipt">
        <p className="receipt-brand"><BrandMark />{t.common.name}</p>
        <p className="kick">{words.receiptDone}</p>
        <h2 className="breakable">{followed.path.title}</h2>
        <p>{dayInWords(completed, language)}</p>
      </article>
      <div className="btnrow page-tools">
        <Button type="button" data-action="print" onClick={() => print()}>{words.print}</Button>
        <Button as="a" variant="tertiary" href="#/path">{words.back}</Button>
      </div>
    </>
  );
}
