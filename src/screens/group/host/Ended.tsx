import { Button } from '@navikt/ds-react/Button';
import { useApp } from '../../app-context.ts';
import { CalmPage } from '../../shell/CalmPage.tsx';
import { useGroupTexts } from '../use-group-texts.ts';

export function Ended({ onAgain }: { onAgain(): void }) {
  const { t } = useApp();
  const { ended: words } = useGroupTexts();
  return (
    <CalmPage title={words.title} body={`${words.text} ${words.thanks}`}>
      <Button as="a" href="#/">{t.common.toStart}</Button>
      <Button type="button" variant="tertiary" data-action="again" onClick={onAgain}>{words.again}</Button>
    </CalmPage>
  );
}
