import { Button } from '@navikt/ds-react/Button';
import { memo, useState } from 'react';
import type { NotKept } from '#journal/journal.ts';
import { useApp } from '../app-context.ts';

interface NoticesProps {
  readonly notKept: NotKept | null;
  readonly repaired: boolean;
  onTakeOver(): void;
}

/** What the player should know about how the run is kept. Nothing here stops play. */
export const Notices = memo(function Notices({ notKept, repaired, onTakeOver }: NoticesProps) {
  const { t } = useApp();
  const [read, setRead] = useState<readonly string[]>([]);
  const understood = (what: string) => (
    <Button type="button" size="small" variant="secondary" onClick={() => setRead([...read, what])}>{t.notices.understood}</Button>
  );
  const words = { 'no-storage': t.notices.notKept, 'storage-full': t.notices.full, 'other-tab': t.notices.elsewhere, unknown: t.notices.failed };
  return (
    <div role="status" className="notices">
      {notKept && !read.includes(notKept) ? (
        <div className="notice">
          <p>{words[notKept]}</p>
          {notKept === 'other-tab'
            ? <Button type="button" size="small" variant="secondary" onClick={onTakeOver}>{t.notices.takeOver}</Button>
            : understood(notKept)}
        </div>
      ) : null}
      {repaired && !read.includes('repaired') ? (
        <div className="notice">
          <p>{t.notices.repaired}</p>
          {understood('repaired')}
        </div>
      ) : null}
    </div>
  );
});
