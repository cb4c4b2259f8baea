import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { inLanguage } from '#story/in-language.ts';
import type { Scene } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';

/** How it ended, and the way to what it was made of. */
export function Ending({ ending, scene, onDebrief }: { ending: string | null; scene: Scene; onDebrief: () => void }) {
  const { t, language } = useApp();
  const title = ending ? scene.endings[ending]?.title : undefined;
  return (
    <div className="answer ending">
      <p className="kick">{t.play.ended}</p>
      <h2 tabIndex={-1} data-focus>{title ? inLanguage(title, language) : inLanguage(scene.title, language)}</h2>
      <div className="btnrow">
        <Button type="button" data-action="to-debrief" icon={<Icon of={ArrowRightIcon} />} iconPosition="right" onClick={onDebrief}>{t.play.toDebrief}</Button>
        <Button as="a" variant="tertiary" href="#/">{t.common.toStart}</Button>
      </div>
    </div>
  );
}
