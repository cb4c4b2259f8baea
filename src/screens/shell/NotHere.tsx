import { Button } from '@navikt/ds-react/Button';
import { useApp } from '../app-context.ts';
import { CalmPage } from './CalmPage.tsx';

/** The address names something that is not here. */
export function NotHere({ what }: { what: 'unknownPage' | 'unknownScene' | 'unknownRun' }) {
  const { t } = useApp();
  return (
    <CalmPage title={t.errors[what].title} body={t.errors[what].body}>
      <Button as="a" href="#/">{t.common.toStart}</Button>
    </CalmPage>
  );
}
